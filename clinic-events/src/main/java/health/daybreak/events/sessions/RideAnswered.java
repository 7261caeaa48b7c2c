package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A patient said by a link how they get home after a session, or said something else than before. Says nothing of who takes
 * them.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param answer what was said. Open vocabulary: {@code NAMED}, or {@code NEEDS_HELP} where the clinic must see to a ride.
 * @param answeredAt when it was said
 */
public record RideAnswered(String sessionId, String courseId, String patientId, String answer, Instant answeredAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.ride-answered.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
