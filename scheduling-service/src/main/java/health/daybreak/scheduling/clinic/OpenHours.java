package health.daybreak.scheduling.clinic;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** A stretch of a weekday on which the clinic is open, on its wall clock; {@code to} is when the last patient is out. */
public record OpenHours(DayOfWeek weekday, LocalTime from, LocalTime to) {

    public OpenHours {
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    boolean overlaps(OpenHours other) {
        return weekday == other.weekday && from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean contain(Instant start, Instant end, LocalDate date, ZoneId zone) {
        return !start.isBefore(date.atTime(from).atZone(zone).toInstant())
                && !end.isAfter(date.atTime(to).atZone(zone).toInstant());
    }
}
