package health.daybreak.scheduling.recall;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a patient comes ever later or ever sooner, though each interval may still be within the protocol's bounds. */
public enum Drift {
    GROWING,
    SHRINKING;

    /** So many intervals in a row make a drift; our own proposal. */
    private static final int INTERVALS = 3;

    /** By so many days each must differ from the one before; our own proposal. */
    private static final int LEAST_DAYS = 3;

    /** Judged by the last three intervals of these dates; null when they do not drift, or are too few to say. */
    static @Nullable Drift of(List<LocalDate> dates) {
        List<Long> last = lastIntervals(dates);
        if (last.size() < INTERVALS) {
            return null;
        }
        long first = last.get(1) - last.get(0);
        long second = last.get(2) - last.get(1);
        if (first >= LEAST_DAYS && second >= LEAST_DAYS) {
            return GROWING;
        }
        return first <= -LEAST_DAYS && second <= -LEAST_DAYS ? SHRINKING : null;
    }

    /** The drift in words, with the intervals that show it. */
    String inWords(List<LocalDate> dates) {
        String intervals = lastIntervals(dates).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "The intervals " + (this == GROWING ? "grow" : "shrink") + ": " + intervals + " days.";
    }

    private static List<Long> lastIntervals(List<LocalDate> dates) {
        List<Long> intervals = new ArrayList<>();
        for (int i = Math.max(1, dates.size() - INTERVALS); i < dates.size(); i++) {
            intervals.add(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)));
        }
        return intervals;
    }
}
