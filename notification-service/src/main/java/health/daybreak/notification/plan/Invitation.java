package health.daybreak.notification.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * A visit as a calendar knows it: when, and nothing about whom or what.
 *
 * @param sequence grows with every change
 * @param cancelled whether it takes the visit out of the calendar
 */
public record Invitation(
        String sessionId, Instant startsAt, Instant endsAt, ZoneId zone, int sequence, boolean cancelled) {

    /** Messages that say when a visit is, for good; reminders of it would put it into a calendar again and again. */
    private static final Set<String> CARRIERS = Set.of("confirmation", "confirm", "visit-moved", "visit-cancelled");

    /** Whether messages with these words carry one. */
    static boolean isCarriedBy(String template) {
        return CARRIERS.contains(template);
    }
}
