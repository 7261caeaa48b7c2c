package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * Something was written in a session's chart that no other event tells of, such as vital signs or who took charge of an
 * alert. It says that the chart moved; what stands in it is asked of treatment.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param chartedAt when the chart took it
 */
public record SessionCharted(String sessionId, String courseId, String patientId, Instant chartedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.charted.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
