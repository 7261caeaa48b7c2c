package health.daybreak.treatment.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a session is booked and with whom.
 *
 * @param date the local day of the start, for the board
 */
public record Slot(
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalDate date,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId) {

    static LocalDate dateOf(Instant startsAt, String zone) {
        return startsAt.atZone(ZoneId.of(zone)).toLocalDate();
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The clinic's local day at this moment. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zoneId()).toLocalDate();
    }
}
