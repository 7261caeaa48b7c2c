package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * The patient said that they will come to a booked session at this time; said of one start, it says nothing of another.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param startsAt the start that they saw
 * @param confirmedAt when they said so
 */
public record SessionConfirmed(
        String sessionId, String courseId, String patientId, Instant startsAt, Instant confirmedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.confirmed.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
