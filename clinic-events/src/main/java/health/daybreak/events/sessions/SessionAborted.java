package health.daybreak.events.sessions;

import java.time.Instant;

/** The session ended without a full course of events: before or during the dose. */
public record SessionAborted(
        String sessionId, String courseId, String patientId, String reason, boolean doseGiven, Instant abortedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.aborted.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
