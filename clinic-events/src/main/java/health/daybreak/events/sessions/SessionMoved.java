package health.daybreak.events.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A booked session has a new time or place. */
public record SessionMoved(
        String sessionId,
        String courseId,
        String patientId,
        Instant startsAt,
        Instant endsAt,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId,
        Instant previousStartsAt,
        String reason,
        Instant movedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.moved.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
