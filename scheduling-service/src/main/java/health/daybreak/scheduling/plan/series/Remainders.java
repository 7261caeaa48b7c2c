package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The least that everything after a dose at a given place costs, leaving out the rules that look back further than one
 * dose. So never too much, which is what makes the search exact.
 */
final class Remainders {

    private final Spacing spacing;
    private final Costs costs;
    private final int width;
    private final int[][] rest;
    private final boolean[][] open;
    private final int[] atOrAfter;
    private final int[] anyTime;

    Remainders(Spacing spacing, Costs costs) {
        this.spacing = spacing;
        this.costs = costs;
        this.width = costs.width();
        int doses = spacing.doses();
        this.open = new boolean[doses][];
        for (int dose = 0; dose < doses; dose++) {
            boolean same = dose > 0 && costs.dose()[dose] == costs.dose()[dose - 1];
            open[dose] = same ? open[dose - 1] : openDays(costs.dose()[dose]);
        }
        this.rest = new int[doses][];
        int cells = costs.days() * width;
        this.atOrAfter = new int[cells];
        this.anyTime = new int[cells];
        int[] last = costs.leaveLast();
        rest[doses - 1] = last == null ? new int[cells] : last;
        int latest = Math.min(costs.days(), spacing.firstTo() + spacing.withinDays());
        for (int dose = doses - 2; dose >= 0; dose--) {
            count(dose, earliest(dose), latest);
        }
    }

    /** Whether this dose can be anywhere on that day. */
    boolean open(int dose, int day) {
        return open[dose][day];
    }

    /** What comes after this dose at that place costs at least. */
    int after(int dose, int day, int column) {
        return rest[dose][day * width + column];
    }

    /** The least of {@code least} and what comes after, over all columns. */
    int bound(int dose, int day, int[] least) {
        int[] after = rest[dose];
        int at = day * width;
        int bound = NEVER;
        for (int column = 0; column < width; column++) {
            bound = Math.min(bound, least[column] + after[at + column]);
        }
        return bound;
    }

    private int earliest(int dose) {
        int day = spacing.firstFrom();
        for (int i = 1; i <= dose; i++) {
            day += spacing.minDays()[i];
        }
        return day;
    }

    private void count(int dose, int from, int to) {
        int[] table = new int[costs.days() * width];
        Arrays.fill(table, NEVER);
        rest[dose] = table;
        int min = spacing.minDays()[dose + 1];
        for (int day = from + min; day < to; day++) {
            if (open[dose + 1][day]) {
                spreadBackward(costs.dose()[dose + 1], rest[dose + 1], day * width);
            }
        }
        for (int day = from; day < to; day++) {
            if (!open[dose][day]) {
                continue;
            }
            int most = Math.min(spacing.maxDays()[dose + 1], to - 1 - day);
            for (int gap = min; gap <= most; gap++) {
                if (open[dose + 1][day + gap]) {
                    int[] next = gap == min ? atOrAfter : anyTime;
                    lower(table, day * width, next, (day + gap) * width, spacing.ofGap(gap), costs.leave(dose, gap));
                }
            }
        }
    }

    private void lower(int[] least, int at, int[] next, int nextAt, int plus, int @Nullable [] leave) {
        if (leave == null) {
            for (int column = 0; column < width; column++) {
                least[at + column] = Math.min(least[at + column], next[nextAt + column] + plus);
            }
            return;
        }
        for (int column = 0; column < width; column++) {
            int cost = next[nextAt + column] + plus + leave[at + column];
            least[at + column] = Math.min(least[at + column], cost);
        }
    }

    /** From costs of being at a column to costs of coming from another: from no later, and from any time. */
    private void spreadBackward(int[] place, int[] after, int at) {
        int change = spacing.change();
        int best = NEVER;
        for (int column = at + width - 1; column >= at; column--) {
            best = Math.min(best + change, place[column] + after[column]);
            best = Math.min(best, NEVER);
            atOrAfter[column] = best;
            anyTime[column] = best;
        }
        best = NEVER;
        for (int column = at; column < at + width; column++) {
            best = Math.min(best + change, place[column] + after[column]);
            best = Math.min(best, NEVER);
            anyTime[column] = Math.min(anyTime[column], best);
        }
    }

    private boolean[] openDays(int[] table) {
        boolean[] days = new boolean[costs.days()];
        for (int day = 0; day < days.length; day++) {
            for (int at = day * width; at < (day + 1) * width && !days[day]; at++) {
                days[day] = table[at] < NEVER;
            }
        }
        return days;
    }
}
