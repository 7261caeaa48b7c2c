package health.daybreak.scheduling.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with a chair or room and the people a visit needs.
 *
 * @param nurseId who watches, or null when the visit needs no nurse
 * @param prescriberId who is in the house, or null when the visit needs no prescriber
 * @param therapistId who stays in the room, or null when the visit needs nobody
 */
public record Slot(
        Instant startsAt,
        Instant endsAt,
        String chairId,
        @Nullable String nurseId,
        @Nullable String prescriberId,
        @Nullable String therapistId) {}
