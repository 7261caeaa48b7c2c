package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds series in the order of what they cost; exactly. Sequences of dates are tried best first. For one sequence the
 * best times of day follow from a dynamic program carried along with it, and {@link Remainders} tell what is still to
 * come will cost at least, so that few sequences are ever looked at.
 */
public final class SeriesSearch {

    /**
     * A sequence of dates so far.
     *
     * @param dose number of its last dose
     * @param fixed what its dates cost
     * @param least for each column of its last date, what its times of day cost at least when it ends there
     * @param bound no completion of it costs less
     */
    private record Step(@Nullable Step before, int first, int day, int dose, int fixed, int[] least, int bound) {

        /** The date of the dose {@code back} places before the last. */
        int dayBefore(int back) {
            Step step = this;
            for (int i = 0; i < back && step.before != null; i++) {
                step = step.before;
            }
            return step.day;
        }
    }

    private final Spacing spacing;
    private final Costs costs;
    private final Remainders remainders;
    private final int below;
    private final PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingInt(Step::bound)
            .thenComparing(Step::dose, Comparator.reverseOrder())
            .thenComparing(Step::first)
            .thenComparing(Step::day));

    /** @param below only series that cost less are looked for */
    public SeriesSearch(Spacing spacing, Costs costs, int below) {
        this.spacing = spacing;
        this.costs = costs;
        this.below = Math.min(below, NEVER);
        this.remainders = new Remainders(spacing, costs);
        for (int day = spacing.firstFrom(); day < Math.min(spacing.firstTo(), costs.days()); day++) {
            if (remainders.open(0, day)) {
                int at = day * costs.width();
                int[] least = Arrays.copyOfRange(costs.dose()[0], at, at + costs.width());
                offer(null, day, day, 0, spacing.startDay() * (day - spacing.firstFrom()), least);
            }
        }
    }

    /** The cheapest series on a sequence of dates that was not returned before; null when there is none. */
    public @Nullable SeriesPlaces next() {
        for (Step best = open.poll(); best != null; best = open.poll()) {
            if (best.dose == spacing.doses() - 1) {
                return places(best);
            }
            extend(best);
        }
        return null;
    }

    private void extend(Step step) {
        int dose = step.dose + 1;
        int min = spacing.minDays()[dose];
        int most = Math.min(spacing.maxDays()[dose], costs.days() - 1 - step.day);
        int[] later = new int[costs.width()];
        int[] anyTime = new int[costs.width()];
        int[] spread = null;
        for (int gap = min; gap <= most && step.day + gap - step.first <= spacing.withinDays(); gap++) {
            int day = step.day + gap;
            if (!remainders.open(dose, day) || crowded(step, day)) {
                continue;
            }
            int[] leave = costs.leave(step.dose, gap);
            if (spread == null || leave != null && spread != leave) {
                spreadForward(step, leave, later, anyTime);
                spread = leave == null ? anyTime : leave;
            }
            int[] least = plus(gap == min ? later : anyTime, costs.dose()[dose], day * costs.width());
            offer(step, step.first, day, dose, step.fixed + spacing.ofGap(gap) + patternCost(step, day), least);
        }
    }

    private boolean crowded(Step step, int day) {
        int most = spacing.mostInSeven();
        return step.dose + 1 >= most && day - step.dayBefore(most - 1) < 7;
    }

    private int patternCost(Step step, int day) {
        int perWeek = spacing.perWeek();
        return step.dose + 1 >= perWeek && day - step.dayBefore(perWeek - 1) != 7 ? spacing.pattern() : 0;
    }

    private void offer(@Nullable Step before, int first, int day, int dose, int fixed, int[] least) {
        int bound = fixed + remainders.bound(dose, day, least);
        if (bound < below) {
            open.add(new Step(before, first, day, dose, fixed, least, bound));
        }
    }

    /** From costs of a dose at a column to costs of going on: at that time or {@code later}, and at {@code anyTime}. */
    private void spreadForward(Step step, int @Nullable [] leave, int[] later, int[] anyTime) {
        int width = costs.width();
        int best = NEVER;
        for (int column = 0; column < width; column++) {
            best = Math.min(best + spacing.change(), leaving(step, leave, column));
            best = Math.min(best, NEVER);
            later[column] = best;
            anyTime[column] = best;
        }
        best = NEVER;
        for (int column = width - 1; column >= 0; column--) {
            best = Math.min(best + spacing.change(), leaving(step, leave, column));
            best = Math.min(best, NEVER);
            anyTime[column] = Math.min(anyTime[column], best);
        }
    }

    private int leaving(Step step, int @Nullable [] leave, int column) {
        return step.least[column] + (leave == null ? 0 : leave[step.day * costs.width() + column]);
    }

    private SeriesPlaces places(Step last) {
        int[] days = new int[spacing.doses()];
        int[] columns = new int[spacing.doses()];
        int column = cheapest(last, costs.leaveLast(), -1, costs.width());
        days[last.dose] = last.day;
        columns[last.dose] = column;
        Step step = last;
        for (Step before = step.before; before != null; before = step.before) {
            int gap = step.day - before.day;
            boolean closest = gap == spacing.minDays()[step.dose];
            column = cheapest(before, costs.leave(before.dose, gap), column, closest ? column + 1 : costs.width());
            days[before.dose] = before.day;
            columns[before.dose] = column;
            step = before;
        }
        return new SeriesPlaces(days, columns, last.bound);
    }

    /** The cheapest column before {@code end}, counting the change of time to {@code next} unless that is -1. */
    private int cheapest(Step step, int @Nullable [] leave, int next, int end) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        for (int column = 0; column < end; column++) {
            int change = next < 0 ? 0 : spacing.change() * Math.abs(next - column);
            int cost = leaving(step, leave, column) + change;
            if (cost < bestCost) {
                best = column;
                bestCost = cost;
            }
        }
        return best;
    }

    private static int[] plus(int[] one, int[] table, int at) {
        int[] sum = new int[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.min(NEVER, one[i] + table[at + i]);
        }
        return sum;
    }
}
