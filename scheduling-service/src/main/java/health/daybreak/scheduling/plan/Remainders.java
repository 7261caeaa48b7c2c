package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.plan.SeriesSearch.NEVER;

import health.daybreak.scheduling.protocol.Induction;
import java.util.Arrays;

/**
 * The least that the sessions still to come cost after one at a given day and time, leaving out the rules that look back
 * further than one session. So never too much, which is what makes the search exact.
 */
final class Remainders {

    private final Induction induction;
    private final Weights weights;
    private final int[][] cost;
    private final int[][][] rest;
    private int from = Quarters.WALL;
    private int to;

    Remainders(Induction induction, Weights weights, int[][] cost) {
        this.induction = induction;
        this.weights = weights;
        this.cost = cost;
        this.rest = new int[induction.sessions()][cost.length][Quarters.WALL];
        narrow();
        for (int more = 1; more < induction.sessions(); more++) {
            count(more);
        }
    }

    /** What {@code more} sessions cost at least after one on this day, by the quarter of that one. */
    int[] after(int more, int day) {
        return rest[more][day];
    }

    /** The first quarter of the wall clock at which anything can start on any day. */
    int from() {
        return from;
    }

    /** One past the last quarter at which anything can start. */
    int to() {
        return to;
    }

    /** From costs of ending at a quarter to costs of going on: at that quarter or {@code later}, and at {@code anyTime}. */
    void spreadForward(int[] least, int[] later, int[] anyTime) {
        Arrays.fill(later, NEVER);
        Arrays.fill(anyTime, NEVER);
        int best = NEVER;
        for (int quarter = from; quarter < to; quarter++) {
            best = Math.min(best + weights.change(), least[quarter]);
            later[quarter] = best;
            anyTime[quarter] = best;
        }
        best = NEVER;
        for (int quarter = to - 1; quarter >= from; quarter--) {
            best = Math.min(best + weights.change(), least[quarter]);
            anyTime[quarter] = Math.min(anyTime[quarter], best);
        }
    }

    private void narrow() {
        for (int[] day : cost) {
            for (int quarter = 0; quarter < Quarters.WALL; quarter++) {
                if (day[quarter] < NEVER) {
                    from = Math.min(from, quarter);
                    to = Math.max(to, quarter + 1);
                }
            }
        }
        from = Math.min(from, to);
    }

    private void count(int more) {
        int[][] atOrAfter = new int[cost.length][];
        int[][] anyTime = new int[cost.length][];
        for (int day = 0; day < cost.length; day++) {
            int[] there = SeriesSearch.sum(cost[day], rest[more - 1][day]);
            atOrAfter[day] = new int[Quarters.WALL];
            anyTime[day] = new int[Quarters.WALL];
            spreadBackward(there, atOrAfter[day], anyTime[day]);
        }
        for (int day = 0; day < cost.length; day++) {
            Arrays.fill(rest[more][day], NEVER);
            for (int gap = induction.minDaysBetween();
                    gap <= induction.maxDaysBetween() && day + gap < cost.length;
                    gap++) {
                int[] next = gap == induction.minDaysBetween() ? atOrAfter[day + gap] : anyTime[day + gap];
                lower(rest[more][day], next, weights.ofGap(induction, gap));
            }
        }
    }

    private void lower(int[] least, int[] next, int plus) {
        for (int quarter = from; quarter < to; quarter++) {
            least[quarter] = Math.min(least[quarter], next[quarter] + plus);
        }
    }

    /** From costs of being at a quarter to costs of coming from another: from no later, and from any time. */
    private void spreadBackward(int[] there, int[] atOrAfter, int[] anyTime) {
        int best = NEVER;
        for (int quarter = to - 1; quarter >= from; quarter--) {
            best = Math.min(best + weights.change(), there[quarter]);
            atOrAfter[quarter] = best;
            anyTime[quarter] = best;
        }
        best = NEVER;
        for (int quarter = from; quarter < to; quarter++) {
            best = Math.min(best + weights.change(), there[quarter]);
            anyTime[quarter] = Math.min(anyTime[quarter], best);
        }
    }
}
