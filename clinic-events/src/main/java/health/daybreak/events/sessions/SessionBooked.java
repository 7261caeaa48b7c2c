package health.daybreak.events.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session has a time, a chair and people; nobody else can have them. */
public record SessionBooked(
        String sessionId,
        String courseId,
        String patientId,
        int number,
        int ofSessions,
        String phase,
        String route,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId,
        Instant bookedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.booked.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
