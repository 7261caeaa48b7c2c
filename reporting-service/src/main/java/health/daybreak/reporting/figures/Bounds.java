package health.daybreak.reporting.figures;

import health.daybreak.reporting.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The ends of a 95 % interval, to one decimal. */
public record Bounds(BigDecimal low, BigDecimal high) {

    /** The interval, each end times {@code factor}; null of none. */
    public static @Nullable Bounds of(@Nullable Interval interval, double factor) {
        return interval == null
                ? null
                : new Bounds(rounded(interval.low() * factor), rounded(interval.high() * factor));
    }

    /** To one decimal, halves away from zero. */
    public static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }
}
