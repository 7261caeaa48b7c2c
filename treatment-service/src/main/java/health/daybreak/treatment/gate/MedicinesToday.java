package health.daybreak.treatment.gate;

import org.jspecify.annotations.Nullable;

/**
 * What the patient took before coming, or left out; null where nobody has asked. True speaks against a dose.
 *
 * @param sedative a benzodiazepine, an opioid or another sedative in the hours before
 * @param stimulant a stimulant or a decongestant today
 * @param pressureMedicineSkipped a blood pressure medicine that is due and was not taken
 */
public record MedicinesToday(
        @Nullable Boolean sedative,
        @Nullable Boolean stimulant,
        @Nullable Boolean pressureMedicineSkipped) {

    MedicinesToday over(@Nullable MedicinesToday earlier) {
        return earlier == null
                ? this
                : new MedicinesToday(
                        sedative == null ? earlier.sedative : sedative,
                        stimulant == null ? earlier.stimulant : stimulant,
                        pressureMedicineSkipped == null ? earlier.pressureMedicineSkipped : pressureMedicineSkipped);
    }
}
