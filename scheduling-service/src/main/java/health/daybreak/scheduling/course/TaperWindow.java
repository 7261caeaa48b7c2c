package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.model.Violation;
import java.time.LocalDate;

/**
 * The dates on which a session after the induction may be.
 *
 * @param number how many sessions after the induction it makes with it, from 1
 * @param from the first local date
 * @param to the last
 */
public record TaperWindow(int number, LocalDate from, LocalDate to) {

    /** The rule that keeps a session after the induction in its window. */
    static final String RULE = "taper.window";

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    Violation broken() {
        return new Violation(RULE, "The next session may be from " + from + " to " + to + " by the protocol.", false);
    }
}
