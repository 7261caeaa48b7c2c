package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * The patient is in the clinic.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param arrivedAt when the patient arrived
 */
public record SessionArrived(String sessionId, String courseId, String patientId, Instant arrivedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.arrived.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
