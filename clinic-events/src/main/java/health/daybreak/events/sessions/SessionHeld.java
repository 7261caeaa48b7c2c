package health.daybreak.events.sessions;

import java.time.Instant;
import java.util.List;

/** The gate before the dose said hold or stop. */
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
