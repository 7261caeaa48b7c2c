package health.daybreak.scheduling.plan.bench;

import static health.daybreak.scheduling.plan.bench.SchedulingBench.median;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.milliseconds;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.percentile;
import static health.daybreak.scheduling.plan.bench.SchedulingBench.say;

import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.many.ManyPlan;
import health.daybreak.scheduling.plan.model.CoursePlan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Part b: many courses planned together, with chairs and people in proportion. */
final class ManyTogether {

    private static final int LARGE = 1_000;
    private static final double TWO_SECONDS = 2_000;
    private static final double FIVE_SECONDS = 5_000;
    private static final int ROUNDS_AT_ONCE = 10;
    private static final int STEPS = 150;

    /** Settling takes one thread; what else the machine does does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long LOOKS = 100_000_000;
    private static final int PROOF_UNTIL = 40;

    private final int seeds;
    private final Duration timefold;

    ManyTogether(int seeds, Duration timefold) {
        this.seeds = seeds;
        this.timefold = timefold;
    }

    void run(List<Integer> sizes) {
        seed(sizes.getFirst(), 1_000, LOOKS / 100, new Figures());
        for (int size : sizes) {
            Figures figures = new Figures();
            for (int seed = 1; seed <= seeds; seed++) {
                seed(size, seed, LOOKS, figures);
                figures.sayLast(seed);
            }
            figures.say(size, seeds);
            timefold(size);
        }
    }

    private static void seed(int size, long seed, long looks, Figures figures) {
        Instance instance = Instance.scaled(size, seed);
        Evaluator judge = instance.judge();
        long start = System.nanoTime();
        List<CoursePlan> early = EarliestFit.plan(instance);
        figures.greedyTime.add(milliseconds(start));
        figures.greedy(judge, early, size);

        start = System.nanoTime();
        ManyCourses many = new ManyCourses(instance.situation(), instance.requests(), Instance.WEIGHTS, seed);
        double first = milliseconds(start);
        figures.time.add(first);
        figures.first(judge, many.plan());
        while (milliseconds(start) < (size < LARGE ? TWO_SECONDS : FIVE_SECONDS)) {
            many.improve(ROUNDS_AT_ONCE);
        }
        figures.after(judge, many.plan());
        if (size <= PROOF_UNTIL) {
            start = THREADS.getCurrentThreadCpuTime();
            long bound = many.settle(STEPS, looks);
            double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            figures.settled(judge, many.plan(), bound, time);
        }
    }

    private void timefold(int size) {
        Instance instance = Instance.scaled(size, 1);
        List<CoursePlan> plans = new TimefoldPlanner(instance).plan(timefold).plans();
        int broken = instance.judge().broken(plans).size();
        say(
                "   Timefold 2.2.0, 1 seed, %d s: %s",
                timefold.toSeconds(),
                plans.isEmpty()
                        ? "still building its first plan"
                        : broken + " hard breaks, cost " + instance.judge().cost(plans));
    }

    /** What is found over all seeds of a size. */
    private static final class Figures {

        private final List<Double> greedyTime = new ArrayList<>();
        private final List<Double> greedySoft = new ArrayList<>();
        private final List<Double> time = new ArrayList<>();
        private final List<Double> soft = new ArrayList<>();
        private final List<Double> softAfter = new ArrayList<>();
        private final List<Double> softSettled = new ArrayList<>();
        private final List<Double> settlingTime = new ArrayList<>();
        private final List<Double> gap = new ArrayList<>();
        private int greedyUnplaced;
        private int unplaced;
        private int unplacedAfter;
        private int broken;
        private int proven;
        private long lastCost;
        private long lastBound;

        private void greedy(Evaluator judge, List<CoursePlan> plans, int size) {
            broken += judge.broken(plans).size();
            greedyUnplaced += size - plans.size();
            greedySoft.add(soft(judge, plans, size - plans.size()));
        }

        private void first(Evaluator judge, ManyPlan plan) {
            broken += judge.broken(plan.plans()).size();
            unplaced += plan.unplaced().size();
            soft.add(soft(judge, plan.plans(), plan.unplaced().size()));
        }

        private void after(Evaluator judge, ManyPlan plan) {
            broken += judge.broken(plan.plans()).size();
            unplacedAfter += plan.unplaced().size();
            softAfter.add(soft(judge, plan.plans(), plan.unplaced().size()));
        }

        /** @param bound what no plans cost less than */
        private void settled(Evaluator judge, ManyPlan plan, long bound, double time) {
            if (bound > judge.cost(plan.plans())) {
                throw new IllegalStateException(
                        "No plans should cost less than " + bound + ", but some cost " + judge.cost(plan.plans()));
            }
            broken += judge.broken(plan.plans()).size();
            softSettled.add(soft(judge, plan.plans(), plan.unplaced().size()));
            settlingTime.add(time);
            proven += bound == judge.cost(plan.plans()) ? 1 : 0;
            lastCost = plan.cost();
            lastBound = bound;
            gap.add(100.0 * (plan.cost() - bound) / Math.max(1, plan.cost()));
        }

        /** What is left of the cost when courses without a plan do not count. */
        private static double soft(Evaluator judge, List<CoursePlan> plans, int unplaced) {
            return judge.cost(plans) - (double) Instance.WEIGHTS.unplaced() * unplaced;
        }

        private void sayLast(int seed) {
            if (!settlingTime.isEmpty()) {
                SchedulingBench.say(
                        "   seed %d: cost %d, bound %d, settled in %.1f s of processor time",
                        seed, lastCost, lastBound, settlingTime.getLast() / 1_000);
            }
        }

        private void say(int size, int seeds) {
            SchedulingBench.say("b. %d courses together, %d seeds, %d hard breaks", size, seeds, broken);
            SchedulingBench.say(
                    "   greedy       median %.1f ms, soft cost %.0f, unplaced %d",
                    median(greedyTime), median(greedySoft), greedyUnplaced);
            SchedulingBench.say(
                    "   first plans  median %.1f ms (%.1f times greedy), soft cost %.0f (%.2f of greedy), unplaced %d",
                    median(time),
                    median(time) / median(greedyTime),
                    median(soft),
                    median(soft) / median(greedySoft),
                    unplaced);
            SchedulingBench.say(
                    "   after %d s    soft cost %.0f (%.2f of greedy), unplaced %d of %d (%.2f %% placed)",
                    size < LARGE ? 2 : 5,
                    median(softAfter),
                    median(softAfter) / median(greedySoft),
                    unplacedAfter,
                    size * seeds,
                    100.0 - 100.0 * unplacedAfter / (size * (double) seeds));
            if (!gap.isEmpty()) {
                SchedulingBench.say(
                        "   shown to be optimal: %d of %d; gaps to the bound %s %%",
                        proven,
                        gap.size(),
                        gap.stream()
                                .filter(open -> open > 0)
                                .map(open -> String.format(Locale.ENGLISH, "%.2f", open))
                                .toList());
                SchedulingBench.say(
                        "   settled in median %.1f s of processor time, at most %.1f s; soft cost %.0f (%.2f of greedy)",
                        median(settlingTime) / 1_000,
                        percentile(settlingTime, 100) / 1_000,
                        median(softSettled),
                        median(softSettled) / median(greedySoft));
            }
        }
    }
}
