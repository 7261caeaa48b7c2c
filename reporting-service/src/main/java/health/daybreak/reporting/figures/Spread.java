package health.daybreak.reporting.figures;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in whole minutes: the median and what lies around it.
 *
 * @param measured how many it is known of
 * @param lowerQuartile a quarter took at most so long
 * @param upperQuartile three quarters took at most so long
 */
public record Spread(int measured, long lowerQuartile, long median, long upperQuartile, long longest) {

    private static final int QUARTERS = 4;

    /** The spread of what these cases took; null where it is known of none. */
    public static @Nullable Spread of(Collection<Case> cases) {
        List<Long> minutes = cases.stream()
                .map(Case::minutes)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return minutes.isEmpty()
                ? null
                : new Spread(
                        minutes.size(),
                        quarter(minutes, 1),
                        quarter(minutes, 2),
                        quarter(minutes, 3),
                        minutes.getLast());
    }

    /**
     * The {@code quarter}th quarter between the two numbers beside it, rounded half up.
     *
     * @see "Hyndman and Fan 1996, The American Statistician 50:361, definition 7, as R and spreadsheets do"
     */
    private static long quarter(List<Long> sorted, int quarter) {
        int steps = (sorted.size() - 1) * quarter;
        long low = sorted.get(steps / QUARTERS);
        long high = sorted.get(Math.min(steps / QUARTERS + 1, sorted.size() - 1));
        return low + Math.round((double) (high - low) * (steps % QUARTERS) / QUARTERS);
    }
}
