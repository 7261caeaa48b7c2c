/** When a patient must sign anew, and telling the others so. */
@NullMarked
package health.daybreak.intake.consent.renewal;

import org.jspecify.annotations.NullMarked;
