/** The checks before a dose: each says go, hold or stop, why, and on whose word. */
@NullMarked
package health.daybreak.treatment.gate;

import org.jspecify.annotations.NullMarked;
