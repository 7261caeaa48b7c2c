package health.daybreak.events.patients;

import java.time.Instant;

/** A clinician has taken charge of a flagged risk. */
public record RiskAcknowledged(
        String assessmentId, String patientId, String acknowledgedBy, String disposition, Instant acknowledgedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.risk.acknowledged.v1";

    @Override
    public String subject() {
        return assessmentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
