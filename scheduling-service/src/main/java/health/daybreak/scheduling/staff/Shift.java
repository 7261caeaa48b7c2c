package health.daybreak.scheduling.staff;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** When a person works every week, on the clinic's wall clock. */
public record Shift(DayOfWeek weekday, LocalTime from, LocalTime to) {

    public Shift {
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    boolean overlaps(Shift other) {
        return weekday == other.weekday && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
