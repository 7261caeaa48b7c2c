package health.daybreak.notification.roster;

import java.time.LocalDateTime;

/**
 * For once somebody is called first whatever the week says: a leave, a swap.
 *
 * @param from by the clock on the clinic's wall
 * @param until the first minute that is not theirs any more
 */
public record Substitution(String staffId, LocalDateTime from, LocalDateTime until) {

    boolean overlaps(Substitution other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
