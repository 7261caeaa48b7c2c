package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** From so much to so much, in percent to the nearest whole number. */
public record Range(int low, int high) {

    static @Nullable Range percent(@Nullable Interval ofOne) {
        return ofOne == null ? null : new Range(percent(ofOne.low()), percent(ofOne.high()));
    }

    static int percent(double ofOne) {
        return Math.toIntExact(Math.round(100 * ofOne));
    }
}
