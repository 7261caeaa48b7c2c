package health.daybreak.events.patients;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A prescriber decided whether the patient may be treated. The latest screening of a patient stands. */
public record PatientScreened(
        String screeningId,
        String patientId,
        String outcome,
        String indication,
        List<Reason> reasons,
        String decidedBy,
        Instant decidedAt,
        Instant validUntil,
        @Nullable BigDecimal weightKilograms,
        @Nullable BigDecimal heightCentimetres,
        @Nullable Integer baselinePhq9,
        @Nullable Integer baselineGad7,
        int adequateTrials)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.patient.screened.v1";

    @Override
    public String subject() {
        return screeningId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
