package health.daybreak.events.sessions;

import java.time.Instant;

/** A booked session will not happen. */
public record SessionCancelled(
        String sessionId, String courseId, String patientId, String reason, boolean late, Instant cancelledAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.cancelled.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
