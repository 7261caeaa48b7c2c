package health.daybreak.scheduling.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** A stretch of a weekday on which the clinic is open, on its wall clock; {@code to} is when the last patient is out. */
public record OpenHours(DayOfWeek weekday, LocalTime from, LocalTime to) {

    public OpenHours {
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
