package health.daybreak.reporting.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** A two-sided 95 % confidence interval, in the unit of what it is an interval of. */
public record Interval(double low, double high) {

    /** The probability below the upper end of a two-sided 95 % interval. */
    static final double UPPER = 0.975;

    /** The 97.5 % point of the standard normal distribution, 1.959963984540054. */
    static final double Z = new NormalDistribution().inverseCumulativeProbability(UPPER);

    static Interval around(double middle, double half) {
        return new Interval(middle - half, middle + half);
    }
}
