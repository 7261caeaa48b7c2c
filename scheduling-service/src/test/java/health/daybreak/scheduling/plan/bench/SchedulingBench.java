package health.daybreak.scheduling.plan.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code ./daybreak bench scheduling}, the part about the planner alone: a, one course; b, many together; c, a broken day.
 * Names of parts and a number of seeds may be given; b40 is part b with 40 courses only.
 */
public final class SchedulingBench {

    private static final Duration TIMEFOLD = Duration.ofSeconds(20);

    private SchedulingBench() {}

    public static void main(String[] arguments) {
        Set<String> parts = Set.of(arguments);
        int seeds = parts.stream()
                .filter(part -> part.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(20);
        boolean all = parts.stream().allMatch(part -> part.matches("\\d+"));
        Runtime machine = Runtime.getRuntime();
        say(
                "machine: %d cores, %d MB heap, Java %s",
                machine.availableProcessors(), machine.maxMemory() >> 20, Runtime.version());
        if (all || parts.contains("a")) {
            new OneCourse(TIMEFOLD.dividedBy(10)).run();
        }
        if (all || parts.contains("b")) {
            new ManyTogether(seeds, TIMEFOLD).run(List.of(40, 200, 1_000));
        }
        if (parts.contains("b40")) {
            new ManyTogether(seeds, TIMEFOLD).run(List.of(40));
        }
        if (all || parts.contains("c")) {
            new BrokenDay(seeds, TIMEFOLD).run();
        }
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ENGLISH, format, values));
    }

    static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** The value below which so many percent of them are. */
    static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    static double median(List<Double> values) {
        return percentile(values, 50);
    }
}
