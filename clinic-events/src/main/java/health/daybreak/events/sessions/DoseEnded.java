package health.daybreak.events.sessions;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The dose is in, or was stopped.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param givenMilligrams what was really given, in milligrams
 * @param stoppedEarly whether less was given than ordered
 * @param endedAt when it ended
 */
public record DoseEnded(
        String sessionId,
        String courseId,
        String patientId,
        BigDecimal givenMilligrams,
        boolean stoppedEarly,
        Instant endedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.dose.ended.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
