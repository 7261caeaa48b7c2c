package health.daybreak.notification.escalation;

import java.time.Duration;
import java.util.Set;

/**
 * One step up.
 *
 * @param after the flag was raised
 */
public record Rung(Duration after, Set<Whom> page) {

    public Rung {
        page = Set.copyOf(page);
        if (after.isNegative() || page.isEmpty()) {
            throw new IllegalArgumentException(
                    "A rung pages somebody and comes after the flag, not " + page + " after " + after);
        }
    }
}
