package health.daybreak.notification.escalation;

import java.time.Instant;
import java.util.Set;

/**
 * One step that was taken.
 *
 * @param number from 1
 * @param dueAt when it should have been taken, at the latest of the rungs that it makes up for
 * @param takenAt when it was
 * @param rungs how many rungs it made up for: more than one after a time in which nobody could climb
 * @param nobodyOnCall whether nobody was called first in that hour, so that everybody was paged
 * @param nobodyAtAll whether there was nobody to page: no chain, no manager and no telephone of the clinic
 */
public record Step(
        int number,
        Set<Whom> page,
        Instant dueAt,
        Instant takenAt,
        int rungs,
        boolean nobodyOnCall,
        boolean nobodyAtAll) {}
