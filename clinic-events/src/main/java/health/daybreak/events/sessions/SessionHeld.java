package health.daybreak.events.sessions;

import java.time.Instant;
import java.util.List;

/**
 * The gate before the dose said hold or stop.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param verdict {@code HOLD}: check again soon. {@code STOP}: no dose today.
 * @param checks every check that did not say go, for example {@code BLOOD_PRESSURE}, {@code FASTING},
 *     {@code ESCORT}
 * @param heldAt when the gate was run
 */
public record SessionHeld(
        String sessionId, String courseId, String patientId, String verdict, List<String> checks, Instant heldAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.held.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
