package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import java.util.Arrays;

/** The cheapest series by looking at all there are, with rules and costs written down plainly once more. */
final class TryingEverything {

    private final Spacing spacing;
    private final Costs costs;
    private final int[] days;
    private final int[] columns;
    private int least = NEVER;

    TryingEverything(Spacing spacing, Costs costs) {
        this.spacing = spacing;
        this.costs = costs;
        this.days = new int[spacing.doses()];
        this.columns = new int[spacing.doses()];
    }

    /** What the cheapest costs; {@code NEVER} when there is none. */
    int least() {
        place(0);
        return least;
    }

    private void place(int dose) {
        if (dose == spacing.doses()) {
            least = Math.min(least, cost(days, columns));
            return;
        }
        for (int day = dose == 0 ? 0 : days[dose - 1] + 1; day < costs.days(); day++) {
            for (int column = 0; column < costs.width(); column++) {
                days[dose] = day;
                columns[dose] = column;
                if (costs.at(dose, day, column) < NEVER && allowed(dose, days, columns)) {
                    place(dose + 1);
                }
            }
        }
    }

    private boolean allowed(int dose, int[] days, int[] columns) {
        if (dose == 0) {
            return days[0] >= spacing.firstFrom() && days[0] < spacing.firstTo();
        }
        int gap = days[dose] - days[dose - 1];
        int most = spacing.mostInSeven();
        return (gap > spacing.minDays()[dose] || gap == spacing.minDays()[dose] && columns[dose] >= columns[dose - 1])
                && gap <= spacing.maxDays()[dose]
                && days[dose] - days[0] <= spacing.withinDays()
                && (dose < most || days[dose] - days[dose - most] >= 7);
    }

    /** What these places cost; {@code NEVER} when they break a rule. */
    int cost(int[] days, int[] columns) {
        int cost = spacing.startDay() * (days[0] - spacing.firstFrom());
        int last = days.length - 1;
        for (int dose = 0; dose <= last; dose++) {
            if (!allowed(dose, days, columns)) {
                return NEVER;
            }
            cost += costs.at(dose, days[dose], columns[dose]);
            int next = dose == last ? Integer.MAX_VALUE : days[dose + 1] - days[dose];
            cost += costs.leave() == null
                    ? 0
                    : costs.leave()[dose][Math.min(next, costs.leave()[dose].length - 1)][
                            days[dose] * costs.width() + columns[dose]];
            if (dose > 0) {
                cost += spacing.gap()[days[dose] - days[dose - 1]];
                cost += spacing.change() * Math.abs(columns[dose] - columns[dose - 1]);
            }
            if (dose >= spacing.perWeek() && days[dose] - days[dose - spacing.perWeek()] != 7) {
                cost += spacing.pattern();
            }
            if (cost >= NEVER) {
                return NEVER;
            }
        }
        return cost;
    }

    @Override
    public String toString() {
        return Arrays.toString(days) + Arrays.toString(columns);
    }
}
