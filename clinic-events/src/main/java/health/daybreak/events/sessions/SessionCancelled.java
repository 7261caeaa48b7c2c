package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A booked session will not happen.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param reason why it will not happen. Open vocabulary, such as {@code PATIENT_REQUEST}, {@code PATIENT_ILL},
 *     {@code NO_RIDE_HOME}, {@code CLINICAL_DECISION}, {@code CLINIC_REQUEST}.
 * @param late whether it was cancelled too late for somebody else to have the chair
 * @param cancelledAt when it was cancelled
 */
public record SessionCancelled(
        String sessionId, String courseId, String patientId, String reason, boolean late, Instant cancelledAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.cancelled.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
