/** Tests. */
@NullMarked
package health.daybreak.treatment.dose;

import org.jspecify.annotations.NullMarked;
