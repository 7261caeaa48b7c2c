package health.daybreak.reporting.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The share of a group to whom something has not happened yet, over time, when some could only be watched for a while.
 *
 * @param watched how many there were at the start
 * @param events to how many of them it happened
 * @param steps the times at which it happened to anybody or anybody was watched for the last time, the earliest first
 * @param median the earliest time at which it has happened to half; null when it has not come to that
 * @param medianInterval of the median; null when its lower end is not known
 */
public record KaplanMeier(
        int watched,
        int events,
        List<Step> steps,
        @Nullable Integer median,
        @Nullable MedianInterval medianInterval) {

    /** A curve that comes to exactly a half may end a rounding above it: 9/10 * 7/9 * 5/7 is 0.5000000000000001. */
    private static final double HALF = 0.5 + 1e-12;

    /**
     * One that was watched.
     *
     * @param time from the start, in whole units, from 0
     * @param happened whether it happened then; if not, nobody watched any longer
     */
    public record Time(int time, boolean happened) {

        public Time {
            if (time < 0) {
                throw new IllegalArgumentException("Nothing happens before the start, as it would at " + time);
            }
        }
    }

    /**
     * What one time did to the curve. Whoever was watched for the last time at the same time counts as still at risk then.
     *
     * @param atRisk how many were watched up to this time and it had not happened to
     * @param survival the share, from 0 to 1, to whom it has not happened after this time
     * @param standardError of the share, by Greenwood
     * @param interval of the share; null while it is 1 and once it is 0, where it is not defined
     */
    public record Step(
            int time,
            int atRisk,
            int events,
            int censored,
            double survival,
            double standardError,
            @Nullable Interval interval) {}

    /**
     * The 95 % interval of a median.
     *
     * @param high null when the upper end is not known
     */
    public record MedianInterval(int low, @Nullable Integer high) {}

    private static final class Count {
        int events;
        int censored;
    }

    /**
     * The curve of these times. The estimate is that of Kaplan and Meier 1958, Journal of the American Statistical
     * Association 53:457; its standard error that of Greenwood 1926; the interval is made on the scale of log(-log), which
     * keeps it within 0 to 1 (Kalbfleisch and Prentice 1980; Borgan and Liestøl 1990, Scandinavian Journal of Statistics
     * 17:35); that of the median is where the interval passes one half (Brookmeyer and Crowley 1982, Biometrics 38:29).
     */
    public static KaplanMeier of(Collection<Time> times) {
        Map<Integer, Count> counts = new TreeMap<>();
        for (Time time : times) {
            Count count = counts.computeIfAbsent(time.time(), at -> new Count());
            if (time.happened()) {
                count.events++;
            } else {
                count.censored++;
            }
        }
        List<Step> steps = steps(counts, times.size());
        int events = steps.stream().mapToInt(Step::events).sum();
        return new KaplanMeier(times.size(), events, steps, median(steps), medianInterval(steps));
    }

    /** How many were still watched, and it had not happened to, just before {@code time}. */
    public int atRisk(int time) {
        return steps.stream()
                .filter(step -> step.time() >= time)
                .findFirst()
                .map(Step::atRisk)
                .orElse(0);
    }

    /** The last step up to {@code time}; null before the first. */
    public @Nullable Step at(int time) {
        return steps.stream()
                .filter(step -> step.time() <= time)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<Step> steps(Map<Integer, Count> counts, int watched) {
        List<Step> steps = new ArrayList<>();
        int atRisk = watched;
        double survival = 1;
        double greenwood = 0;
        for (Map.Entry<Integer, Count> entry : counts.entrySet()) {
            Count count = entry.getValue();
            survival *= (double) (atRisk - count.events) / atRisk;
            if (count.events > 0 && count.events < atRisk) {
                greenwood += count.events / ((double) atRisk * (atRisk - count.events));
            }
            double error = survival * Math.sqrt(greenwood);
            steps.add(new Step(
                    entry.getKey(),
                    atRisk,
                    count.events,
                    count.censored,
                    survival,
                    error,
                    interval(survival, greenwood)));
            atRisk -= count.events + count.censored;
        }
        return List.copyOf(steps);
    }

    private static @Nullable Interval interval(double survival, double greenwood) {
        if (survival <= 0 || survival >= 1) {
            return null;
        }
        double log = Math.log(survival);
        double half = Interval.Z * Math.sqrt(greenwood) / log;
        return new Interval(Math.exp(log * Math.exp(-half)), Math.exp(log * Math.exp(half)));
    }

    private static @Nullable Integer median(List<Step> steps) {
        return first(steps, step -> step.survival() <= HALF);
    }

    private static @Nullable MedianInterval medianInterval(List<Step> steps) {
        Integer low =
                first(steps, step -> step.interval() != null && step.interval().low() <= HALF);
        if (low == null) {
            return null;
        }
        return new MedianInterval(
                low,
                first(steps, step -> step.interval() != null && step.interval().high() <= HALF));
    }

    private static @Nullable Integer first(List<Step> steps, Predicate<Step> wanted) {
        return steps.stream().filter(wanted).findFirst().map(Step::time).orElse(null);
    }
}
