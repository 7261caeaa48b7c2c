package health.daybreak.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The days of the scenario, counted back from the demo's today on the clinic's wall clock.
 *
 * @param today where the demo opens
 * @param open the weekdays on which the clinic is open
 */
record DemoCalendar(ZonedDateTime today, List<DayOfWeek> open) {

    private static final int DAYS_BETWEEN_SESSIONS = 3;

    Instant daysAgo(int days, LocalTime time) {
        return date(days).atTime(time).atZone(today.getZone()).toInstant();
    }

    LocalDate date(int daysAgo) {
        return today.toLocalDate().minusDays(daysAgo);
    }

    /** A day before anybody inquires. */
    int firstDay(List<Scenario.Person> people) {
        return people.stream().mapToInt(Scenario.Person::inquiredDaysAgo).max().orElse(0) + 1;
    }

    /** Two weekdays apart, one of them today's, so that the demo opens on a day with sessions. */
    List<DayOfWeek> sessionDays() {
        DayOfWeek first = today.getDayOfWeek();
        DayOfWeek second = first.plus(DAYS_BETWEEN_SESSIONS);
        while (!open.contains(second)) {
            second = second.plus(1);
        }
        return List.of(first, second);
    }
}
