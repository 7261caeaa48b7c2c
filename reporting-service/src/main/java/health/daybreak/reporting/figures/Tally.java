package health.daybreak.reporting.figures;

import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.statistics.Proportion;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many.
 *
 * @param of how many it is known of
 * @param missing of how many it is not known yet; they are in neither number
 * @param percent to one decimal; null of none
 * @param interval the 95 % interval of the share by Wilson, in percent; null of none
 */
public record Tally(
        int count,
        int of,
        int missing,
        @Nullable BigDecimal percent,
        @Nullable Bounds interval) {

    private static final double PERCENT = 100;

    /** Counts these cases. */
    public static Tally of(Collection<Case> cases) {
        int count = count(cases, Standing.COUNTED);
        int of = count + count(cases, Standing.NOT_COUNTED);
        return new Tally(
                count,
                of,
                count(cases, Standing.MISSING),
                of == 0 ? null : Bounds.rounded(PERCENT * count / of),
                Bounds.of(Proportion.wilson(count, of), PERCENT));
    }

    private static int count(Collection<Case> cases, Standing standing) {
        return (int) cases.stream().filter(one -> one.standing() == standing).count();
    }
}
