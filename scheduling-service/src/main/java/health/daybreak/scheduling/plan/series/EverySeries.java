package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every series that costs less than a limit, with each choice of times of day; none is gone into that costs more. */
public final class EverySeries {

    private final Spacing spacing;
    private final Costs costs;
    private final Remainders remainders;
    private final int below;
    private final int most;
    private final int[] days;
    private final int[] columns;
    private final List<SeriesPlaces> found = new ArrayList<>();

    private EverySeries(Spacing spacing, Costs costs, int below, int most) {
        this.spacing = spacing;
        this.costs = costs;
        this.remainders = new Remainders(spacing, costs);
        this.below = Math.min(below, NEVER);
        this.most = most;
        this.days = new int[spacing.doses()];
        this.columns = new int[spacing.doses()];
    }

    /** All of them; null when there are more than {@code most}. */
    public static @Nullable List<SeriesPlaces> below(int below, int most, Spacing spacing, Costs costs) {
        EverySeries every = new EverySeries(spacing, costs, below, most);
        for (int day = spacing.firstFrom(); day < Math.min(spacing.firstTo(), costs.days()); day++) {
            int late = spacing.startDay() * (day - spacing.firstFrom());
            for (int column = 0; column < costs.width() && every.remainders.open(0, day); column++) {
                every.at(0, day, column, late);
            }
        }
        return every.found.size() > most ? null : every.found;
    }

    /** @param before what everything before this dose costs, and its own date */
    private void at(int dose, int day, int column, int before) {
        int cost = Math.min(NEVER, before + costs.at(dose, day, column));
        int atLeast = cost + remainders.after(dose, day, column);
        if (atLeast >= below || found.size() > most) {
            return;
        }
        days[dose] = day;
        columns[dose] = column;
        if (dose == spacing.doses() - 1) {
            found.add(new SeriesPlaces(days.clone(), columns.clone(), atLeast));
        } else {
            next(dose, day, column, cost);
        }
    }

    private void next(int dose, int day, int column, int cost) {
        int min = spacing.minDays()[dose + 1];
        int most = Math.min(spacing.maxDays()[dose + 1], costs.days() - 1 - day);
        for (int gap = min; gap <= most && day + gap - days[0] <= spacing.withinDays(); gap++) {
            if (!remainders.open(dose + 1, day + gap) || crowded(dose + 1, day + gap)) {
                continue;
            }
            int[] leave = costs.leave(dose, gap);
            int left = leave == null ? 0 : leave[day * costs.width() + column];
            int going = cost + left + spacing.ofGap(gap) + pattern(dose + 1, day + gap);
            for (int to = gap == min ? column : 0; to < costs.width(); to++) {
                at(dose + 1, day + gap, to, going + spacing.change() * Math.abs(to - column));
            }
        }
    }

    private boolean crowded(int dose, int day) {
        int inSeven = spacing.mostInSeven();
        return dose >= inSeven && day - days[dose - inSeven] < 7;
    }

    private int pattern(int dose, int day) {
        int perWeek = spacing.perWeek();
        return dose >= perWeek && day - days[dose - perWeek] != 7 ? spacing.pattern() : 0;
    }
}
