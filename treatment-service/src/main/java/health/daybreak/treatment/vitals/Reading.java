package health.daybreak.treatment.vitals;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read off a monitor and saw in a patient.
 *
 * @param systolic in mmHg
 * @param diastolic in mmHg
 * @param heartRate a minute
 * @param oxygen saturation on room air, in %
 * @param breaths a minute, if counted
 * @param sedation MOAA/S, 0 (none) to 5 (alert), if scored
 * @param dissociation CADSS-6, 0 to 24, if scored
 */
public record Reading(
        int systolic,
        int diastolic,
        int heartRate,
        int oxygen,
        @Nullable Integer breaths,
        @Nullable Integer sedation,
        @Nullable Integer dissociation,
        Set<Symptom> symptoms) {

    public Reading {
        symptoms = Set.copyOf(symptoms);
    }

    /** The four numbers of every set, as people say them. */
    public static Reading of(int systolic, int diastolic, int heartRate, int oxygen) {
        return new Reading(systolic, diastolic, heartRate, oxygen, null, null, null, Set.of());
    }

    /** The same with the breathing rate. */
    public Reading breathing(int breathsPerMinute) {
        return new Reading(systolic, diastolic, heartRate, oxygen, breathsPerMinute, sedation, dissociation, symptoms);
    }

    /** The same with MOAA/S and CADSS-6. */
    public Reading scored(@Nullable Integer moaas, @Nullable Integer cadss6) {
        return new Reading(systolic, diastolic, heartRate, oxygen, breaths, moaas, cadss6, symptoms);
    }

    /** As people say it: {@code 132/84 76 98}. */
    public String spoken() {
        return systolic + "/" + diastolic + " " + heartRate + " " + oxygen;
    }
}
