package health.daybreak.events.patients;

import java.time.Instant;

/**
 * An answer says that somebody must look now.
 *
 * @param assessmentId the answers that raised it
 * @param patientId the patient, without saying who that is
 * @param riskLevel how urgent: {@code HIGH} wants a clinician at once, {@code MODERATE} a review the same day,
 *     {@code LOW} a note and resources
 * @param trigger which instrument raised it, and which item if a single one did; never the answer, for example
 *     {@code PHQ-9 item 9}, {@code C-SSRS}
 * @param flaggedAt when it was raised
 * @param acknowledgeBy until when somebody must have taken charge
 */
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
