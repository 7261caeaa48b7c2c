package health.daybreak.treatment.session.web;

import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.Symptom;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Vital signs as they are entered.
 *
 * @param breaths a minute; the gate needs it
 * @param sedation MOAA/S, 0 to 5
 * @param dissociation CADSS-6, 0 to 24
 */
record ReadingRequest(
        @NotNull Integer systolic,
        @NotNull Integer diastolic,
        @NotNull Integer heartRate,
        @NotNull Integer oxygen,
        @Nullable Integer breaths,
        @Nullable Integer sedation,
        @Nullable Integer dissociation,
        @Nullable Set<Symptom> symptoms) {

    Reading reading() {
        return new Reading(
                systolic,
                diastolic,
                heartRate,
                oxygen,
                breaths,
                sedation,
                dissociation,
                symptoms == null ? Set.of() : symptoms);
    }
}
