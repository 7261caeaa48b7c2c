package health.daybreak.scheduling.plan.series;

import org.jspecify.annotations.Nullable;

/**
 * What each place costs. A table has a row of {@link #width} columns for each date; {@link #NEVER} where nothing can be.
 *
 * @param dose a table for each dose; doses may share one
 * @param leave for each dose a table for each number of dates until the next dose: what follows the dose meanwhile costs by
 *     the dose's place; the last entry also counts for longer gaps and after the last dose. Doses may share tables. Null
 *     when nothing follows
 */
public record Costs(int days, int width, int[][] dose, int @Nullable [][][] leave) {

    /** A cost that nothing has; some of it together still are a number. */
    public static final int NEVER = Integer.MAX_VALUE / 8;

    int at(int dose, int day, int column) {
        return this.dose[dose][day * width + column];
    }

    /** The table for a gap of that many dates after this dose, or null when nothing follows a dose. */
    int @Nullable [] leave(int dose, int gap) {
        return leave == null ? null : leave[dose][Math.min(gap, leave[dose].length - 1)];
    }

    /** The table for what follows the last dose. */
    int @Nullable [] leaveLast() {
        return leave(dose.length - 1, Integer.MAX_VALUE);
    }
}
