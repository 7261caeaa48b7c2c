/** Staff in MongoDB. */
@NullMarked
package health.daybreak.intake.practitioner.store;

import org.jspecify.annotations.NullMarked;
