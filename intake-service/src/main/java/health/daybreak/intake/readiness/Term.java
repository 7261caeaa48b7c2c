package health.daybreak.intake.readiness;

import health.daybreak.intake.Source;
import java.time.Duration;
import java.util.List;

/**
 * How long a result counts at one stage, and what waits for it there.
 *
 * @param blocks empty for a mere reminder
 */
public record Term(Stage stage, Duration validFor, List<Blocked> blocks, Source source) {

    public Term {
        blocks = List.copyOf(blocks);
    }
}
