package health.daybreak.reporting.statistics;

import java.util.Collection;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;

/**
 * How a number changed from before to after in the same people. Kept as sums of whole numbers, which are exact, so that the
 * order in which the pairs come leaves no trace in the last digit.
 *
 * @param pairs how many
 * @param sumBefore the sum of what was before, and so on with squares and products
 */
public record PairedChange(
        long pairs, long sumBefore, long sumAfter, long squaresBefore, long squaresAfter, long products) {

    /** The same person before and after. */
    public record Pair(int before, int after) {}

    /**
     * How large a change is in standard deviations.
     *
     * @param d Cohen's d: the mean change over the root of the mean of both variances; negative is a fall
     * @param corrected the same with Hedges' correction for few pairs
     * @param interval of {@code d}
     */
    public record EffectSize(double d, double corrected, Interval interval) {}

    /** The sums of these pairs. */
    public static PairedChange of(Collection<Pair> pairs) {
        long before = 0;
        long after = 0;
        long squaresBefore = 0;
        long squaresAfter = 0;
        long products = 0;
        for (Pair pair : pairs) {
            before += pair.before();
            after += pair.after();
            squaresBefore += (long) pair.before() * pair.before();
            squaresAfter += (long) pair.after() * pair.after();
            products += (long) pair.before() * pair.after();
        }
        return new PairedChange(pairs.size(), before, after, squaresBefore, squaresAfter, products);
    }

    /** After minus before on average; not a number of no pairs. */
    public double mean() {
        return (double) (sumAfter - sumBefore) / pairs;
    }

    /**
     * The 95 % interval of the mean change by Student's t with one degree of freedom less than there are pairs; null of
     * fewer than two.
     *
     * @see "Student 1908, Biometrika 6:1"
     */
    public @Nullable Interval interval() {
        if (pairs < 2) {
            return null;
        }
        double t = new TDistribution(pairs - 1).inverseCumulativeProbability(Interval.UPPER);
        return Interval.around(mean(), t * Math.sqrt(varianceOfChange() / pairs));
    }

    /**
     * How large the change is; null of fewer than three pairs, and where everybody has the same number before and the same
     * after. It is standardised by both standard deviations and not by that of the change, so that it can be compared with
     * what is published of cohorts (d<sub>av</sub>: Lakens 2013, Frontiers in Psychology 4:863, equation 10). The interval is
     * that of Bonett 2008, Psychological Methods 13:99, for two measurements of the same people; the correction is the exact
     * one of Hedges 1981, Journal of Educational Statistics 6:107, for one degree of freedom less than there are pairs.
     */
    public @Nullable EffectSize effectSize() {
        double before = varianceBefore();
        double after = varianceAfter();
        double square = (before + after) / 2;
        if (pairs < 3 || square == 0) {
            return null;
        }
        double d = mean() / Math.sqrt(square);
        double common = covariance();
        double variance = (d * d * (before * before + after * after + 2 * common * common) / (8 * square * square)
                        + varianceOfChange() / square)
                / (pairs - 1);
        return new EffectSize(d, d * hedges(pairs - 1), Interval.around(d, Interval.Z * Math.sqrt(variance)));
    }

    private static double hedges(double freedom) {
        return Math.exp(Gamma.logGamma(freedom / 2) - Gamma.logGamma((freedom - 1) / 2)) / Math.sqrt(freedom / 2);
    }

    private double varianceBefore() {
        return spread(squaresBefore, sumBefore, sumBefore);
    }

    private double varianceAfter() {
        return spread(squaresAfter, sumAfter, sumAfter);
    }

    private double covariance() {
        return spread(products, sumBefore, sumAfter);
    }

    private double varianceOfChange() {
        long change = sumAfter - sumBefore;
        return spread(squaresBefore + squaresAfter - 2 * products, change, change);
    }

    /** Exact up to the division: nothing is lost between two large numbers that are nearly equal. */
    private double spread(long products, long sumX, long sumY) {
        long exact = Math.subtractExact(Math.multiplyExact(pairs, products), Math.multiplyExact(sumX, sumY));
        return (double) exact / ((double) pairs * (pairs - 1));
    }
}
