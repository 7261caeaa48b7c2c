package health.daybreak.scheduling.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * When the patient cannot come at all, on the clinic's wall clock.
 *
 * @param away local dates, for example of a journey
 * @param busy hours of every week, for example of work
 */
public record Presence(Set<LocalDate> away, List<Busy> busy) {

    /** The patient can always come. */
    public static final Presence ALWAYS = new Presence(Set.of(), List.of());

    /** Hours of a weekday at which the patient cannot be at the clinic. */
    public record Busy(DayOfWeek weekday, LocalTime from, LocalTime to) {}

    public Presence {
        away = Set.copyOf(away);
        busy = List.copyOf(busy);
    }

    /** Whether the patient can be there from one wall-clock time to the other of the same date. */
    public boolean allows(LocalDateTime from, LocalDateTime to) {
        LocalDate date = from.toLocalDate();
        return !away.contains(date)
                && busy.stream()
                        .filter(hours -> hours.weekday() == date.getDayOfWeek())
                        .noneMatch(hours -> from.isBefore(date.atTime(hours.to()))
                                && date.atTime(hours.from()).isBefore(to));
    }
}
