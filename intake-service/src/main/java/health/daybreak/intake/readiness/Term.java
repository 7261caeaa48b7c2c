package health.daybreak.intake.readiness;

import health.daybreak.intake.Source;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a result counts at one stage, and what waits for it there.
 *
 * @param validForSessions after how many sessions it does not count any more, however young; null for any number
 * @param blocks empty for a mere reminder
 */
public record Term(
        Stage stage, Duration validFor, @Nullable Integer validForSessions, List<Blocked> blocks, Source source) {

    public Term {
        blocks = List.copyOf(blocks);
        if (validForSessions != null && validForSessions < 1) {
            throw new IllegalArgumentException("A result counts for at least one session, not for " + validForSessions);
        }
    }
}
