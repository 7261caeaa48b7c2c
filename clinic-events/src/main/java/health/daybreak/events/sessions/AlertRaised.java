package health.daybreak.events.sessions;

import java.time.Instant;

/** A vital sign passed a limit during the session. */
public record AlertRaised(
        String sessionId, String courseId, String patientId, String alert, String threshold, Instant raisedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.alert.raised.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
