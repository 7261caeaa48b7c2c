package health.daybreak.treatment.exposure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All doses of one patient, oldest first, and what they add up to. */
public record Exposure(List<DosePoint> doses) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PAIR = 2;

    public Exposure {
        doses = doses.stream().sorted(Comparator.comparing(DosePoint::at)).toList();
    }

    /** What was given in all, in mg. */
    public BigDecimal milligrams() {
        return sum(doses);
    }

    /** The doses of the time before a moment, itself included. */
    public List<DosePoint> within(Duration back, Instant at) {
        return doses.stream()
                .filter(dose ->
                        !dose.at().isBefore(at.minus(back)) && !dose.at().isAfter(at))
                .toList();
    }

    /** The doses after a moment. */
    public int since(Instant moment) {
        return (int) doses.stream().filter(dose -> dose.at().isAfter(moment)).count();
    }

    /** By how many percent the last dose of that time is above the first; null with fewer than two. */
    public @Nullable Integer risePercent(Duration back, Instant at) {
        List<DosePoint> those = within(back, at);
        if (those.size() < PAIR || those.getFirst().milligrams().signum() == 0) {
            return null;
        }
        BigDecimal first = those.getFirst().milligrams();
        return those.getLast()
                .milligrams()
                .subtract(first)
                .multiply(HUNDRED)
                .divide(first, 0, RoundingMode.DOWN)
                .intValueExact();
    }

    /**
     * What share of the two intervals before them the last two intervals are, in percent; null with fewer than four, or
     * while any of the earlier two is shorter than {@code shortest}, as in an induction.
     */
    public @Nullable Integer intervalShare(Duration shortest) {
        List<Duration> intervals = IntStream.range(1, doses.size())
                .mapToObj(index -> Duration.between(
                        doses.get(index - 1).at(), doses.get(index).at()))
                .toList();
        if (intervals.size() < PAIR + PAIR) {
            return null;
        }
        List<Duration> last = intervals.subList(intervals.size() - PAIR, intervals.size());
        List<Duration> before = intervals.subList(intervals.size() - PAIR - PAIR, intervals.size() - PAIR);
        if (before.stream().anyMatch(interval -> interval.compareTo(shortest) < 0)) {
            return null;
        }
        return Math.toIntExact(total(last) * HUNDRED.longValue() / total(before));
    }

    /** What these doses add up to, in mg. */
    public static BigDecimal sum(List<DosePoint> some) {
        return some.stream().map(DosePoint::milligrams).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long total(List<Duration> intervals) {
        return intervals.stream().mapToLong(Duration::toMinutes).sum();
    }
}
