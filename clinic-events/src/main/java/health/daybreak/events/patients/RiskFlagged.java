package health.daybreak.events.patients;

import java.time.Instant;

/** An answer says that somebody must look now. */
public record RiskFlagged(
        String assessmentId,
        String patientId,
        String riskLevel,
        String trigger,
        Instant flaggedAt,
        Instant acknowledgeBy)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.risk.flagged.v1";

    @Override
    public String subject() {
        return assessmentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
