package health.daybreak.events.patients;

import java.time.Instant;

/**
 * A clinician has taken charge of a flagged risk.
 *
 * @param assessmentId the answers that raised the risk
 * @param patientId the patient, without saying who that is
 * @param acknowledgedBy the clinician, by staff id
 * @param disposition what was done about it. Open vocabulary, such as {@code SEEN_NO_IMMEDIATE_RISK},
 *     {@code SAFETY_PLAN_MADE}, {@code PRESCRIBER_CALLED}, {@code SENT_TO_EMERGENCY_CARE}.
 * @param acknowledgedAt when the clinician took charge
 */
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
