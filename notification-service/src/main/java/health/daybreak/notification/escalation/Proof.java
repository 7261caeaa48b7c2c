package health.daybreak.notification.escalation;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How soon somebody took charge of what was flagged in one month of one clinic. Flags that nobody has taken charge of count
 * among the flags and never among the times, so that they cannot make the median look better.
 *
 * @param lines one for each level that occurred, the most urgent first, then all together
 */
public record Proof(YearMonth month, List<Line> lines) {

    /**
     * The flags of one level, or of all.
     *
     * @param level null for all together
     * @param flagged how many
     * @param median of those whom somebody took charge of; null when there are none
     * @param worst the same
     * @param inTime how many were taken charge of by the time that the flag set
     * @param untaken how many nobody has taken charge of so far
     */
    public record Line(
            @Nullable RiskLevel level,
            int flagged,
            @Nullable Duration median,
            @Nullable Duration worst,
            int inTime,
            int untaken) {

        /** Of all that were flagged, the share taken charge of in time, from 0 to 1; 1 when nothing was flagged. */
        public double shareInTime() {
            return flagged == 0 ? 1 : (double) inTime / flagged;
        }
    }

    static Proof of(YearMonth month, List<Escalation> escalations) {
        Stream<Line> byLevel = Arrays.stream(RiskLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(level -> line(
                        level,
                        escalations.stream()
                                .filter(escalation -> flag(escalation).level() == level)
                                .toList()))
                .filter(line -> line.flagged() > 0);
        return new Proof(
                month,
                Stream.concat(byLevel, Stream.of(line(null, escalations))).toList());
    }

    private static Line line(@Nullable RiskLevel level, List<Escalation> escalations) {
        List<Duration> times = escalations.stream()
                .map(Proof::time)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int inTime = (int) escalations.stream().filter(Proof::inTime).count();
        return new Line(
                level,
                escalations.size(),
                times.isEmpty() ? null : median(times),
                times.isEmpty() ? null : times.getLast(),
                inTime,
                escalations.size() - times.size());
    }

    private static Duration median(List<Duration> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }

    private static @Nullable Duration time(Escalation escalation) {
        Taken taken = escalation.taken();
        return taken == null ? null : Duration.between(flag(escalation).flaggedAt(), taken.at());
    }

    private static boolean inTime(Escalation escalation) {
        Taken taken = escalation.taken();
        return taken != null && !taken.at().isAfter(flag(escalation).acknowledgeBy());
    }

    private static Flag flag(Escalation escalation) {
        return Objects.requireNonNull(escalation.flag());
    }
}
