package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * The session ended without a full course of events: before or during the dose.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param reason why it ended. Open vocabulary, such as {@code GATE_STOPPED}, {@code ADVERSE_EVENT},
 *     {@code VITAL_SIGNS}, {@code PATIENT_WISH}, {@code OTHER}.
 * @param doseGiven whether any of the drug was given
 * @param abortedAt when it ended
 */
public record SessionAborted(
        String sessionId, String courseId, String patientId, String reason, boolean doseGiven, Instant abortedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.aborted.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
