package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * The patient did not come.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param missedAt when the clinic gave up waiting
 */
public record SessionMissed(String sessionId, String courseId, String patientId, Instant missedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.missed.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
