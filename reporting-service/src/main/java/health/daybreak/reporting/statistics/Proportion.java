package health.daybreak.reporting.statistics;

import org.jspecify.annotations.Nullable;

/** A share of a whole. */
public final class Proportion {

    private Proportion() {}

    /**
     * The 95 % interval of a share by Wilson's score method without continuity correction, from 0 to 1; null of none. It
     * stays within 0 to 1 and holds for small numbers and for none or all, where the usual one does not.
     *
     * @param count from 0 to {@code of}
     * @throws IllegalArgumentException when {@code count} is not within 0 to {@code of}
     * @see "Wilson 1927, Journal of the American Statistical Association 22:209; recommended by Newcombe 1998, Statistics in
     *     Medicine 17:857, as method 3"
     */
    public static @Nullable Interval wilson(long count, long of) {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("A share is from 0 to all of " + of + ", not " + count);
        }
        if (of == 0) {
            return null;
        }
        double share = (double) count / of;
        double z2 = Interval.Z * Interval.Z;
        double middle = (share + z2 / (2.0 * of)) / (1 + z2 / of);
        double half = Interval.Z * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of)) / (1 + z2 / of);
        // None and all end exactly at the edge, which rounding would miss by a hair.
        return new Interval(count == 0 ? 0 : middle - half, count == of ? 1 : middle + half);
    }
}
