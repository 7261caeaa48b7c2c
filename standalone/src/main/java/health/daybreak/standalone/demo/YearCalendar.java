package health.daybreak.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/**
 * The days of a clinic that is watched for some months from a day on.
 *
 * @param first the day on which it opens
 * @param open the weekdays on which it is open
 */
record YearCalendar(LocalDate first, int months, ZoneId zone, List<DayOfWeek> open) {

    /** From this day on; it is set up on the first day on which it is open. */
    static YearCalendar from(Instant now, int months, Scenario.Clinic clinic) {
        LocalDate today = now.atZone(clinic.zone()).toLocalDate();
        var calendar = new YearCalendar(today, months, clinic.zone(), clinic.weekdays());
        return new YearCalendar(calendar.openFrom(today), months, clinic.zone(), clinic.weekdays());
    }

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** This day, or the next on which the clinic is open. */
    LocalDate openFrom(LocalDate date) {
        LocalDate day = date;
        while (!open.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate nextOpen(LocalDate date) {
        return openFrom(date.plusDays(1));
    }

    /** The morning on which the demo opens: so many months later, when the floor shows the most. */
    Instant end() {
        return at(openFrom(first.plus(Period.ofMonths(months))), PlayDemo.MID_MORNING);
    }

    /** Days from the first one until the demo opens. */
    int days() {
        return (int) (dateOf(end()).toEpochDay() - first.toEpochDay());
    }

    /** Which month of the clinic's life this is, from 1. */
    int monthOf(Instant instant) {
        return (int) Period.between(first, dateOf(instant)).toTotalMonths() + 1;
    }
}
