package health.daybreak.reporting.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mean and median of whole numbers, in decimal arithmetic; of no numbers there are none. */
final class Statistics {

    private Statistics() {}

    /** The mean to two decimals, halves away from zero; null of no numbers. */
    static @Nullable BigDecimal mean(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        long sum = numbers.stream().mapToLong(Integer::longValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP);
    }

    /** The middle number, or the mean of the two in the middle, to one decimal; null of no numbers. */
    static @Nullable BigDecimal median(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        List<Integer> sorted = numbers.stream().sorted().toList();
        int twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }
}
