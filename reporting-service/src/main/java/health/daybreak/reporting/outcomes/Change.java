package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.statistics.Interval;
import health.daybreak.reporting.statistics.PairedChange;
import health.daybreak.reporting.statistics.PairedChange.Pair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far totals moved from the baseline: negative is better, and positive is an improvement in the effect size.
 *
 * @param mean in points, to two decimals; null where nothing was analysed
 * @param low of its 95 % interval; null of fewer than two
 * @param effect how large it is in standard deviations; null of fewer than three
 */
public record Change(
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Effect effect) {

    private static final Change NONE = new Change(null, null, null, null, null);

    /**
     * Cohen's d with the mean of both variances ({@link PairedChange#effectSize}), as an improvement.
     *
     * @param corrected by Hedges for few courses
     * @param low of the 95 % interval of {@code d}
     */
    public record Effect(BigDecimal d, BigDecimal corrected, BigDecimal low, BigDecimal high) {}

    /** The change of these pairs, none of ranks: what is never summed has no mean either. */
    static Change of(List<Pair> pairs, boolean ranked) {
        if (ranked) {
            return NONE;
        }
        List<Integer> changes =
                pairs.stream().map(pair -> pair.after() - pair.before()).toList();
        PairedChange change = PairedChange.of(pairs);
        Interval interval = change.interval();
        return new Change(
                Statistics.mean(changes),
                Statistics.median(changes),
                interval == null ? null : rounded(interval.low()),
                interval == null ? null : rounded(interval.high()),
                effect(change.effectSize()));
    }

    private static @Nullable Effect effect(PairedChange.@Nullable EffectSize size) {
        return size == null
                ? null
                : new Effect(
                        rounded(-size.d()),
                        rounded(-size.corrected()),
                        rounded(-size.interval().high()),
                        rounded(-size.interval().low()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
