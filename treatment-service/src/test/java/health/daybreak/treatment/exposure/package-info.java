/** Tests. */
@NullMarked
package health.daybreak.treatment.exposure;

import org.jspecify.annotations.NullMarked;
