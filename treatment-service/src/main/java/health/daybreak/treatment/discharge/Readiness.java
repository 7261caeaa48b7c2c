package health.daybreak.treatment.discharge;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria look at.
 *
 * @param doseEndedAt the end of the infusion, or of an injection's effect
 * @param latest the newest set of vital signs, if there is one
 * @param nextBooked whether a later session of the patient is booked
 */
public record Readiness(
        Route route,
        Instant doseEndedAt,
        @Nullable Baseline baseline,
        @Nullable VitalSet latest,
        Observations seen,
        boolean nextBooked,
        Instant at) {

    @Nullable
    Integer sedation() {
        return seen.sedation() != null || latest == null
                ? seen.sedation()
                : latest.reading().sedation();
    }

    @Nullable
    Integer dissociation() {
        return seen.dissociation() != null || latest == null
                ? seen.dissociation()
                : latest.reading().dissociation();
    }
}
