package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import health.daybreak.scheduling.plan.model.Companion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest conversation for each place of a dose: of preparations before it, or of integrations after it. On the
 * nearest date of the window only times of day on the far side of the dose's count, on the farthest only those on the
 * near side, so that the window holds to the hour.
 */
public final class Companions {

    private final int[] table;
    private final int days;
    private final int width;
    private final Companion window;

    /** @param table what each start of a conversation costs by itself */
    public Companions(int[] table, int days, int width, Companion window) {
        this.table = table;
        this.days = days;
        this.width = width;
        this.window = window;
    }

    /** For each place of a dose, the least that a preparation before it costs. */
    public int[] before() {
        int[] least = never();
        for (int day = 0; day < days; day++) {
            for (int gap = window.fromDays(); gap <= Math.min(window.toDays(), day); gap++) {
                lower(least, day, day - gap, gap == window.fromDays(), gap == window.toDays());
            }
        }
        return least;
    }

    /**
     * For each number of dates until the next dose and each place of a dose, the least that an integration between them
     * costs; the last table is for when there is time enough.
     */
    public int[][] afterByGap() {
        int[][] byGap = new int[window.toDays() + 2][];
        byGap[0] = never();
        for (int next = 1; next < byGap.length; next++) {
            int gap = next - 1;
            if (gap < window.fromDays()) {
                byGap[next] = byGap[0];
                continue;
            }
            byGap[next] = byGap[next - 1].clone();
            for (int day = 0; day + gap < days; day++) {
                lower(byGap[next], day, day + gap, gap == window.toDays(), gap == window.fromDays());
            }
        }
        return byGap;
    }

    /** What doses cost together with their conversations, place by place. */
    public static int[] added(int[] doses, int[] companions) {
        int[] sum = new int[doses.length];
        Arrays.setAll(sum, at -> Math.min(NEVER, doses[at] + companions[at]));
        return sum;
    }

    /**
     * The start of the cheapest preparation of a dose at that place.
     *
     * @return day and column
     */
    public int[] bestBefore(int day, int column) {
        return best(day, column, day - window.toDays(), day - window.fromDays());
    }

    /** The start of the cheapest integration of a dose at that place, on a date before {@code nextDay}. */
    public int[] bestAfter(int day, int column, int nextDay) {
        return best(day, column, day + window.fromDays(), Math.min(day + window.toDays(), nextDay - 1));
    }

    /** Every start of a preparation of a dose at that place, the cheapest first: day, column, cost. */
    public List<int[]> everyBefore(int day, int column) {
        return every(day, column, day - window.toDays(), day - window.fromDays());
    }

    /** Every start of an integration of a dose at that place, on a date before {@code nextDay}: day, column, cost. */
    public List<int[]> everyAfter(int day, int column, int nextDay) {
        return every(day, column, day + window.fromDays(), Math.min(day + window.toDays(), nextDay - 1));
    }

    private List<int[]> every(int day, int column, int fromDay, int toDay) {
        List<int[]> all = new ArrayList<>();
        for (int there = Math.max(0, fromDay); there <= Math.min(toDay, days - 1); there++) {
            for (int at = 0; at < width; at++) {
                int cost = table[there * width + at];
                if (cost < NEVER && inWindow(day, column, there, at)) {
                    all.add(new int[] {there, at, cost});
                }
            }
        }
        all.sort(Comparator.comparingInt(one -> one[2]));
        return all;
    }

    private int[] best(int day, int column, int fromDay, int toDay) {
        int[] best = {-1, -1};
        int least = NEVER;
        for (int there = Math.max(0, fromDay); there <= Math.min(toDay, days - 1); there++) {
            for (int at = 0; at < width; at++) {
                if (table[there * width + at] < least && inWindow(day, column, there, at)) {
                    least = table[there * width + at];
                    best = new int[] {there, at};
                }
            }
        }
        return best;
    }

    private boolean inWindow(int day, int column, int there, int at) {
        int gap = Math.abs(there - day);
        int farther = there > day ? at - column : column - at;
        return (gap != window.fromDays() || farther >= 0) && (gap != window.toDays() || farther <= 0);
    }

    /** Lowers the costs of a dose's day by a conversation on another day, at the dose's time or {@code noLater}, {@code noEarlier}. */
    private void lower(int[] least, int day, int there, boolean noLater, boolean noEarlier) {
        int[] row = Arrays.copyOfRange(table, there * width, (there + 1) * width);
        if (noLater) {
            for (int column = 1; column < width; column++) {
                row[column] = Math.min(row[column], row[column - 1]);
            }
        } else if (noEarlier) {
            for (int column = width - 2; column >= 0; column--) {
                row[column] = Math.min(row[column], row[column + 1]);
            }
        } else {
            Arrays.fill(row, Arrays.stream(row).min().orElse(NEVER));
        }
        for (int column = 0; column < width; column++) {
            least[day * width + column] = Math.min(least[day * width + column], row[column]);
        }
    }

    private int[] never() {
        int[] table = new int[days * width];
        Arrays.fill(table, NEVER);
        return table;
    }
}
