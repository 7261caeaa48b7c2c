package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.statistics.Interval;
import health.daybreak.reporting.statistics.KaplanMeier;
import health.daybreak.reporting.statistics.KaplanMeier.MedianInterval;
import health.daybreak.reporting.statistics.KaplanMeier.Step;
import health.daybreak.reporting.statistics.KaplanMeier.Time;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The share of courses to which something has not happened yet, by day (Kaplan and Meier).
 *
 * @param courses how many were watched
 * @param events to how many it happened
 * @param medianDays when it had happened to half; null when it has not come to that
 * @param medianInterval of that, 95 %; null when not even its lower end is known
 * @param steps the days on which it happened to anybody or anybody was watched for the last time
 * @param atRisk how many were still watched, at days that are evenly spaced whole weeks
 */
public record Curve(
        int courses,
        int events,
        @Nullable Integer medianDays,
        @Nullable MedianInterval medianInterval,
        List<Day> steps,
        List<AtRisk> atRisk) {

    private static final int[] WEEKS_APART = {1, 2, 4, 8, 13, 26, 52, 104};
    private static final int AT_MOST = 8;

    /**
     * The curve from this day on.
     *
     * @param percent to whom it has not happened, to one decimal
     * @param low of its 95 % interval; null where that is not defined, at 100 and at 0 %
     */
    public record Day(
            int day,
            int atRisk,
            int events,
            int censored,
            BigDecimal percent,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    /** How many were still watched just before this day, and it had not happened to. */
    public record AtRisk(int day, int courses) {}

    static Curve of(List<Time> times) {
        KaplanMeier curve = KaplanMeier.of(times);
        return new Curve(
                curve.watched(),
                curve.events(),
                curve.median(),
                curve.medianInterval(),
                curve.steps().stream().map(Curve::day).toList(),
                atRisk(curve));
    }

    private static Day day(Step step) {
        Interval interval = step.interval();
        return new Day(
                step.time(),
                step.atRisk(),
                step.events(),
                step.censored(),
                percent(step.survival()),
                interval == null ? null : percent(interval.low()),
                interval == null ? null : percent(interval.high()));
    }

    private static List<AtRisk> atRisk(KaplanMeier curve) {
        int last = curve.steps().isEmpty() ? 0 : curve.steps().getLast().time();
        int apart = IntStream.of(WEEKS_APART)
                .map(weeks -> 7 * weeks)
                .filter(days -> last <= days * (AT_MOST - 1))
                .findFirst()
                .orElse(7 * WEEKS_APART[WEEKS_APART.length - 1]);
        return IntStream.iterate(0, day -> day <= last, day -> day + apart)
                .mapToObj(day -> new AtRisk(day, curve.atRisk(day)))
                .toList();
    }

    private static BigDecimal percent(double ofOne) {
        return BigDecimal.valueOf(100 * ofOne).setScale(1, RoundingMode.HALF_UP);
    }
}
