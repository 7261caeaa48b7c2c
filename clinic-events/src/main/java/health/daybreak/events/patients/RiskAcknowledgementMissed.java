package health.daybreak.events.patients;

import java.time.Instant;

/**
 * Nobody took charge of a flagged risk in time. Told once for each flag, also when somebody takes charge too late; the flag
 * stays open all the same.
 *
 * @param assessmentId the answers that raised the risk
 * @param patientId the patient, without saying who that is
 * @param riskLevel how urgent the flag is: {@code LOW}, {@code MODERATE} or {@code HIGH}
 * @param acknowledgeBy until when somebody should have taken charge
 * @param noticedAt when it was noticed, at or after that moment
 */
public record RiskAcknowledgementMissed(
        String assessmentId, String patientId, String riskLevel, Instant acknowledgeBy, Instant noticedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.risk.acknowledgement-missed.v1";

    @Override
    public String subject() {
        return assessmentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
