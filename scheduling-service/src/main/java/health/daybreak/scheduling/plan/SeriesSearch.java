package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.protocol.Induction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the series with the least inconvenience; exactly. Sequences of days are tried best first. For one sequence the
 * best times of day follow from a dynamic program carried along with it, and {@link Remainders} tell what the days still
 * to come will cost at least, so that few sequences are ever looked at.
 */
final class SeriesSearch {

    /** A cost that nothing has; twice of it still is a number. */
    static final int NEVER = Integer.MAX_VALUE / 4;

    /** A place in the grid: days from the first one on, quarters of an hour on the wall clock. */
    record Place(int day, int quarter) {}

    /**
     * A sequence of days so far.
     *
     * @param fixed what its days cost
     * @param least for each quarter of its last day, what its times of day cost at least when it ends there
     * @param bound no completion of it costs less
     */
    private record Step(@Nullable Step before, int first, int day, int count, int fixed, int[] least, int bound) {

        /** The day of the session {@code back} places before the last. */
        int dayBefore(int back) {
            Step step = this;
            for (int i = 0; i < back && step.before != null; i++) {
                step = step.before;
            }
            return step.day;
        }
    }

    private final Induction induction;
    private final Weights weights;
    private final int[][] cost;
    private final Remainders remainders;
    private final PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingInt(Step::bound)
            .thenComparing(Step::count, Comparator.reverseOrder())
            .thenComparing(Step::first)
            .thenComparing(Step::day));

    /**
     * @param cost for each day and quarter of the wall clock, how little a start there is wished, or {@link #NEVER} where
     *     nothing can start
     */
    SeriesSearch(Induction induction, Weights weights, int[][] cost) {
        this.induction = induction;
        this.weights = weights;
        this.cost = cost;
        this.remainders = new Remainders(induction, weights, cost);
    }

    /** The cheapest series whose first session is on one of the first {@code firstWithin} days; empty when there is none. */
    List<Place> cheapest(int firstWithin) {
        for (int day = 0; day < Math.min(firstWithin, cost.length); day++) {
            offer(null, day, day, 1, weights.startDay() * day, cost[day]);
        }
        for (Step best = open.poll(); best != null; best = open.poll()) {
            if (best.count == induction.sessions()) {
                return places(best);
            }
            extend(best);
        }
        return List.of();
    }

    /** What a series costs by the same weights; for the rank among others and for tests. */
    int costOf(List<Place> series) {
        int total = weights.startDay() * series.getFirst().day();
        for (int i = 0; i < series.size(); i++) {
            Place place = series.get(i);
            total += cost[place.day()][place.quarter()];
            if (i > 0) {
                Place before = series.get(i - 1);
                total += weights.ofGap(induction, place.day() - before.day());
                total += weights.change() * Math.abs(place.quarter() - before.quarter());
            }
            if (i >= induction.perWeek()
                    && place.day() - series.get(i - induction.perWeek()).day() != 7) {
                total += weights.pattern();
            }
        }
        return total;
    }

    private void extend(Step step) {
        int[] later = new int[Quarters.WALL];
        int[] anyTime = new int[Quarters.WALL];
        remainders.spreadForward(step.least, later, anyTime);
        for (int gap = induction.minDaysBetween(); gap <= induction.maxDaysBetween(); gap++) {
            int day = step.day + gap;
            if (day >= cost.length || day - step.first > induction.withinDays()) {
                return;
            }
            if (crowded(step, day)) {
                continue;
            }
            int fixed = step.fixed + weights.ofGap(induction, gap) + patternCost(step, day);
            int[] from = gap == induction.minDaysBetween() ? later : anyTime;
            offer(step, step.first, day, step.count + 1, fixed, sum(from, cost[day]));
        }
    }

    private boolean crowded(Step step, int day) {
        int most = induction.maxInSevenDays();
        return step.count >= most && day - step.dayBefore(most - 1) < 7;
    }

    private int patternCost(Step step, int day) {
        int perWeek = induction.perWeek();
        return step.count >= perWeek && day - step.dayBefore(perWeek - 1) != 7 ? weights.pattern() : 0;
    }

    private void offer(@Nullable Step before, int first, int day, int count, int fixed, int[] least) {
        int[] rest = remainders.after(induction.sessions() - count, day);
        int bound = NEVER;
        for (int quarter = remainders.from(); quarter < remainders.to(); quarter++) {
            bound = Math.min(bound, least[quarter] + rest[quarter]);
        }
        if (bound < NEVER) {
            open.add(new Step(before, first, day, count, fixed, least, fixed + bound));
        }
    }

    private List<Place> places(Step last) {
        LinkedList<Place> places = new LinkedList<>();
        int quarter = cheapestQuarter(last.least, -1, Quarters.WALL);
        places.add(new Place(last.day, quarter));
        Step step = last;
        for (Step before = step.before; before != null; before = step.before) {
            boolean closest = step.day - before.day == induction.minDaysBetween();
            quarter = cheapestQuarter(before.least, quarter, closest ? quarter + 1 : Quarters.WALL);
            places.addFirst(new Place(before.day, quarter));
            step = before;
        }
        return places;
    }

    /** The cheapest quarter before {@code end}, counting the change of time to {@code next} unless that is -1. */
    private int cheapestQuarter(int[] least, int next, int end) {
        int best = -1;
        int bestCost = NEVER;
        for (int quarter = 0; quarter < end; quarter++) {
            int change = next < 0 ? 0 : weights.change() * Math.abs(next - quarter);
            if (least[quarter] + change < bestCost) {
                best = quarter;
                bestCost = least[quarter] + change;
            }
        }
        return best;
    }

    static int[] sum(int[] one, int[] other) {
        int[] sum = new int[one.length];
        Arrays.setAll(sum, i -> Math.min(NEVER, one[i] + other[i]));
        return sum;
    }
}
