package health.daybreak.standalone.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the clinic beside what it should come to.
 *
 * @param published what the study says, where it does; for the eye only
 * @param expected of very many people of the same kind
 * @param here what reporting says
 * @param of how many it is worked out from
 * @param low the least that {@code here} is in 999 of 1,000 clinics of this size, one that is as low counted on each side
 */
record Figure(String name, @Nullable Double published, double expected, double here, int of, double low, double high) {

    /** Two-sided, 99.9 %. */
    static final double Z = 3.2905;

    private static final double TAIL = .0005;

    /** So many of so many, whose number is binomial. */
    static Figure share(String name, @Nullable Double published, double expected, int count, int of) {
        return new Figure(
                name,
                published,
                expected,
                (double) count / of,
                of,
                (double) low(of, expected) / of,
                (double) high(of, expected) / of);
    }

    /** Something that lies around what is expected with this deviation. */
    static Figure normal(
            String name, @Nullable Double published, double expected, double deviation, double here, int of) {
        return new Figure(name, published, expected, here, of, expected - Z * deviation, expected + Z * deviation);
    }

    boolean within() {
        return low <= here && here <= high;
    }

    /** The least number that is not in the lower tail. */
    static int low(int of, double share) {
        double below = 0;
        int count = 0;
        while (count < of) {
            below += probability(count, of, share);
            if (below > TAIL) {
                return count;
            }
            count++;
        }
        return of;
    }

    /** The largest number that is not in the upper tail. */
    static int high(int of, double share) {
        return of - low(of, 1 - share);
    }

    private static double probability(int count, int of, double share) {
        double log = 0;
        for (int i = 1; i <= count; i++) {
            log += Math.log((of - count + i) / (double) i);
        }
        return Math.exp(log + count * Math.log(share) + (of - count) * Math.log1p(-share));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "  %-44s %9s %8.3f %8.3f to %.3f %8.3f of %-5d %s",
                name,
                published == null ? "" : String.format(Locale.ROOT, "%.3f", published),
                expected,
                low,
                high,
                here,
                of,
                within() ? "within" : "OUT");
    }
}
