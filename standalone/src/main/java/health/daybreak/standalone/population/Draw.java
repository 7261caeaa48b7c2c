package health.daybreak.standalone.population;

import java.util.List;
import java.util.Random;

/**
 * Numbers by chance that are the same each time for the same seed and the same thing they are drawn for. What one thing needs
 * changes no other, in whatever order they are asked: several workers may, and the persons stay the same.
 */
final class Draw {

    /** Spreads keys that lie close together over all seeds (the finalizer of SplitMix64). */
    private static final long FIRST_FACTOR = 0xbf58476d1ce4e5b9L;

    private static final long SECOND_FACTOR = 0x94d049bb133111ebL;

    private final Random random;

    private Draw(long seed) {
        random = new Random(seed);
    }

    /** The numbers for this thing, which a person and some numbers name. */
    static Draw of(long seed, String thing, long... numbers) {
        long mixed = mix(seed ^ thing.hashCode());
        for (long number : numbers) {
            mixed = mix(mixed + number);
        }
        return new Draw(mixed);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * FIRST_FACTOR;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND_FACTOR;
        return mixed ^ (mixed >>> 31);
    }

    /** Whether something happens that happens to this share. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to under 1. */
    double share() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    int whole(int fromZeroToUnder) {
        return random.nextInt(fromZeroToUnder);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    /** The time until something happens whose hazard is this many times that of Weibull's distribution. */
    double weibull(double shape, double scale, double hazard) {
        return scale * Math.pow(-Math.log(1 - random.nextDouble()) / hazard, 1 / shape);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
