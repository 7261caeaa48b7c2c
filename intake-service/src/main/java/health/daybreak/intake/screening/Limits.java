package health.daybreak.intake.screening;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Between which values a figure lies; a limit that is null does not limit. */
public record Limits(
        @Nullable BigDecimal below,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal above) {

    boolean include(BigDecimal value) {
        return (below == null || value.compareTo(below) < 0)
                && (atMost == null || value.compareTo(atMost) <= 0)
                && (atLeast == null || value.compareTo(atLeast) >= 0)
                && (above == null || value.compareTo(above) > 0);
    }

    boolean limitNothing() {
        return below == null && atMost == null && atLeast == null && above == null;
    }

    /** Whether no figure at all can lie between them. */
    boolean excludeEverything() {
        return crossed(atLeast, below, true)
                || crossed(above, below, true)
                || crossed(above, atMost, true)
                || crossed(atLeast, atMost, false);
    }

    private static boolean crossed(@Nullable BigDecimal lower, @Nullable BigDecimal upper, boolean touching) {
        if (lower == null || upper == null) {
            return false;
        }
        return touching ? lower.compareTo(upper) >= 0 : lower.compareTo(upper) > 0;
    }
}
