package health.daybreak.intake.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an instrument.
 *
 * @param total null for an instrument that has none
 * @param missing how many scored answers were missing
 * @param signs patterns of answers that have a name of their own
 */
public record Score(@Nullable Integer total, String band, int missing, List<String> signs) {

    public Score {
        // Scores from before there were signs have none in the store.
        signs = signs == null ? List.of() : List.copyOf(signs);
    }

    Score(@Nullable Integer total, String band, int missing) {
        this(total, band, missing, List.of());
    }
}
