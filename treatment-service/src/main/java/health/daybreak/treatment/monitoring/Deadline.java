package health.daybreak.treatment.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * By when a form is submitted. Calendar days of the clinic's zone are counted from the day of the dose, weekends and
 * changes of the clock included; it is in time until the end of the last one.
 *
 * @param dosedOn the clinic's local day on which the dose began
 * @param days how many days after it are in time
 */
public record Deadline(LocalDate dosedOn, ZoneId zone, int days) {

    /** The last day on which it is in time. */
    public LocalDate dueOn() {
        return dosedOn.plusDays(days);
    }

    /** Days until then: 0 on the last day, negative once it is past. */
    public long daysLeft(Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), dueOn());
    }

    public boolean overdue(Instant now) {
        return daysLeft(now) < 0;
    }

    /** Whether what was submitted on this day was in time. */
    public boolean keptBy(LocalDate submittedOn) {
        return !submittedOn.isAfter(dueOn());
    }
}
