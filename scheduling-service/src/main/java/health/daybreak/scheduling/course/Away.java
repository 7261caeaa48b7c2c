package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Local dates on which the patient is away, the first and the last included. */
public record Away(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 180;

    public Away {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw Refused.unprocessable(
                    "journey-not-possible",
                    "Away from " + from + " to " + to + " is not possible; expected at most " + MOST_DAYS
                            + " days, the last not before the first.");
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Each of the dates. */
    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }
}
