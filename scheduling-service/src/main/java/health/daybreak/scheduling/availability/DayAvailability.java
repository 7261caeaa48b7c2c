package health.daybreak.scheduling.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When a visit could begin on a date.
 *
 * @param times on the clinic's wall clock, every quarter of an hour that works; the earlier one where the clock shows it twice
 */
public record DayAvailability(LocalDate date, List<LocalTime> times) {

    public DayAvailability {
        times = List.copyOf(times);
    }
}
