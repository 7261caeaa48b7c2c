package health.daybreak.treatment.facts;

import health.daybreak.events.patients.PatientScreened;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.Weighing;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The prescriber's decision whether the patient may be treated. */
public record Screening(
        String screeningId,
        String outcome,
        String indication,
        Instant decidedAt,
        Instant validUntil,
        @Nullable BigDecimal weightKilograms) {

    private static final String ELIGIBLE = "ELIGIBLE";

    static Screening from(PatientScreened event) {
        return new Screening(
                event.screeningId(),
                event.outcome(),
                event.indication(),
                event.decidedAt(),
                event.validUntil(),
                event.weightKilograms());
    }

    public boolean eligible() {
        return outcome.equals(ELIGIBLE);
    }

    @Nullable
    Weighing weighing() {
        return weightKilograms == null ? null : new Weighing(new Kilograms(weightKilograms), decidedAt);
    }
}
