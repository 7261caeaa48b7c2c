package health.daybreak.reporting.statistics;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** How many events there were of a kind that may happen any number of times. */
public final class PoissonCount {

    private PoissonCount() {}

    /**
     * The exact 95 % interval of the number of events that was to be expected, from the number that was seen: the smallest
     * and the largest of which as many, or as few, would be seen in one time of forty.
     *
     * @param events how many were seen
     * @throws IllegalArgumentException when there are less than none
     * @see "Garwood 1936, Biometrika 28:437"
     */
    public static Interval exact(long events) {
        if (events < 0) {
            throw new IllegalArgumentException("Events are counted from none, not " + events);
        }
        return new Interval(
                events == 0 ? 0 : half(2.0 * events, 1 - Interval.UPPER), half(2.0 * (events + 1), Interval.UPPER));
    }

    private static double half(double freedom, double below) {
        return new ChiSquaredDistribution(freedom).inverseCumulativeProbability(below) / 2;
    }
}
