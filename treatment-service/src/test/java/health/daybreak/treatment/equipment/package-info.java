/** Tests. */
@NullMarked
package health.daybreak.treatment.equipment;

import org.jspecify.annotations.NullMarked;
