package health.daybreak.scheduling.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with a chair and the people a session needs.
 *
 * @param therapistId who stays in the room, or null when the protocol needs nobody
 */
public record Slot(
        Instant startsAt,
        Instant endsAt,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId) {

    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    boolean covers(Instant instant) {
        return !startsAt.isAfter(instant) && endsAt.isAfter(instant);
    }
}
