package health.daybreak.treatment.monitoring.web;

import health.daybreak.treatment.monitoring.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a form is to be submitted.
 *
 * @param dosedOn the clinic's local day of the dose
 * @param dueOn the last day on which it is in time
 * @param daysLeft 0 on the last day, negative once it is past
 */
record FormClockView(LocalDate dosedOn, LocalDate dueOn, long daysLeft, boolean overdue) {

    static FormClockView of(Deadline deadline, Instant now) {
        return new FormClockView(deadline.dosedOn(), deadline.dueOn(), deadline.daysLeft(now), deadline.overdue(now));
    }
}
