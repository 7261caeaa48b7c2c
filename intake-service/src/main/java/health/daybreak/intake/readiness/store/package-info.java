/** Tests in MongoDB, and what is wanted of whom in a file. */
@NullMarked
package health.daybreak.intake.readiness.store;

import org.jspecify.annotations.NullMarked;
