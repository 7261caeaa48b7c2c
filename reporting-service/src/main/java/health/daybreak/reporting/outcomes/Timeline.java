package health.daybreak.reporting.outcomes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was scored in a course since its first dose.
 *
 * @param firstDoseAt null while no dose has been given; then there is nothing else
 * @param taken every score after it, the earliest first
 * @param byWeek the last score of each week since then, from week 1; week n ends with 7n whole days
 * @param weeksDue how many weeks are over by now that began before the course ended
 * @param inducedAt when the last session of the induction was completed; null while one is still to come or none was
 * @param nextDoseAt the first dose after that; null when there was none
 */
record Timeline(
        @Nullable Instant firstDoseAt,
        List<Taken> taken,
        Map<Integer, Integer> byWeek,
        int weeksDue,
        @Nullable Instant inducedAt,
        @Nullable Instant nextDoseAt) {

    private static final Duration WEEK = Duration.ofDays(7);

    /** A total and when it was given. */
    record Taken(Instant at, int value) {}

    /**
     * @param scores all of the course, the earliest first
     * @param doses when each dose of the course began
     */
    static Timeline of(
            List<Taken> scores,
            List<Instant> doses,
            @Nullable Instant inducedAt,
            @Nullable Instant endedAt,
            Instant now) {
        Instant first = doses.stream().min(Instant::compareTo).orElse(null);
        if (first == null) {
            return new Timeline(null, List.of(), Map.of(), 0, null, null);
        }
        List<Taken> taken =
                scores.stream().filter(score -> score.at().isAfter(first)).toList();
        Map<Integer, Integer> byWeek = new TreeMap<>();
        taken.forEach(score -> byWeek.put(weekOf(first, score.at()), score.value()));
        Instant next = inducedAt == null
                ? null
                : doses.stream()
                        .filter(dose -> dose.isAfter(inducedAt))
                        .min(Instant::compareTo)
                        .orElse(null);
        return new Timeline(first, taken, byWeek, weeksDue(first, endedAt, now), inducedAt, next);
    }

    boolean reached(int week) {
        return week <= weeksDue || byWeek.containsKey(week);
    }

    @Nullable
    Integer inWeek(int week) {
        return byWeek.get(week);
    }

    private static int weekOf(Instant first, Instant at) {
        Duration since = Duration.between(first, at);
        long begun = since.dividedBy(WEEK);
        return Math.toIntExact(WEEK.multipliedBy(begun).equals(since) ? begun : begun + 1);
    }

    private static int weeksDue(Instant first, @Nullable Instant endedAt, Instant now) {
        long over = Math.max(0, Duration.between(first, now).dividedBy(WEEK));
        if (endedAt == null) {
            return Math.toIntExact(over);
        }
        int begun = endedAt.isAfter(first) ? weekOf(first, endedAt) : 0;
        return Math.toIntExact(Math.min(over, begun));
    }
}
