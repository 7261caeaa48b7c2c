package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Refused;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which places somebody would take, on the clinic's wall clock.
 *
 * @param earlierOnly whether only a place before the present one is wanted
 * @param from first date, or null for any
 * @param to last date, or null for any
 * @param weekdays empty for any
 * @param notBefore earliest time of day to start, or null for any
 * @param notAfter latest time of day to start, or null for any
 * @param noticeHours how many hours before the start they must know
 */
public record PlaceWish(
        boolean earlierOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        int noticeHours) {

    private static final int MOST_NOTICE_HOURS = 168;

    public PlaceWish {
        weekdays = Collections.unmodifiableSet(new TreeSet<>(weekdays));
        require(from == null || to == null || !to.isBefore(from), "The last date is before the first");
        require(
                notBefore == null || notAfter == null || !notAfter.isBefore(notBefore),
                "The latest time of day is before the earliest");
        require(
                noticeHours >= 0 && noticeHours <= MOST_NOTICE_HOURS,
                "The notice is " + noticeHours + " hours; expected 0 to " + MOST_NOTICE_HOURS);
    }

    /**
     * Whether a place that starts then is wanted.
     *
     * @param present when the session starts now; null when it is not booked
     */
    boolean suits(Instant startsAt, @Nullable Instant present, ZoneId zone, Instant now) {
        ZonedDateTime onTheWall = startsAt.atZone(zone);
        LocalDate date = onTheWall.toLocalDate();
        LocalTime time = onTheWall.toLocalTime();
        return (present == null || !earlierOnly || startsAt.isBefore(present))
                && !startsAt.equals(present)
                && (from == null || !date.isBefore(from))
                && (to == null || !date.isAfter(to))
                && (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
                && (notBefore == null || !time.isBefore(notBefore))
                && (notAfter == null || !time.isAfter(notAfter))
                && inTime(startsAt, now);
    }

    /** Whether somebody who is asked now would know early enough of a visit that starts then. */
    boolean inTime(Instant startsAt, Instant now) {
        return now.plus(notice()).isBefore(startsAt);
    }

    Duration notice() {
        return Duration.ofHours(noticeHours);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw Refused.unprocessable("wish-not-possible", sentence + ".");
        }
    }
}
