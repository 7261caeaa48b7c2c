/** Tests. */
@NullMarked
package health.daybreak.treatment.gate;

import org.jspecify.annotations.NullMarked;
