package health.daybreak.notification.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people may be written to, by their own clock: by default from 8:00 until before 21:00 (rule for calls and texts
 * under the TCPA).
 *
 * @param opens first moment of the day
 * @param closes first moment that is too late; after {@code opens}
 */
public record QuietHours(LocalTime opens, LocalTime closes) {

    public QuietHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Messages would be allowed from " + opens + " to " + closes + "; expected the first to be earlier");
        }
    }

    /** {@code at} if it is allowed in that zone, else the next moment that is. */
    public Instant earliest(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(opens)) {
            return opening(local.toLocalDate(), zone);
        }
        return time.isBefore(closes) ? at : opening(local.toLocalDate().plusDays(1), zone);
    }

    /** The first allowed moment of that day; where the clocks skip it, when they go on. */
    public Instant opening(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, opens, zone).toInstant();
    }
}
