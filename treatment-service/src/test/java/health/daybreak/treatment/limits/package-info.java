/** Tests. */
@NullMarked
package health.daybreak.treatment.limits;

import org.jspecify.annotations.NullMarked;
