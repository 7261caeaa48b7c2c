package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.protocol.Induction;
import java.util.Arrays;

/**
 * How the doses of a series must lie to each other, and what their lying otherwise than wished costs. Dates are numbers.
 *
 * @param minDays for each dose from the second on: least dates after the one before; on the least, no earlier time of day
 * @param maxDays for each dose from the second on: most dates after the one before
 * @param mostInSeven most doses on any seven consecutive dates
 * @param withinDays most dates from the first to the last
 * @param firstFrom first date of the first dose
 * @param firstTo one past the last date of the first dose
 * @param perWeek how many doses make a week, by which the pattern of weekdays is judged
 * @param startDay what each date costs that the first dose comes later
 * @param gap what each number of dates between two doses costs
 * @param pattern what it costs that a dose is not seven dates after the one a week before
 * @param change what each quarter of an hour of a change of time of day costs
 */
public record Spacing(
        int[] minDays,
        int[] maxDays,
        int mostInSeven,
        int withinDays,
        int firstFrom,
        int firstTo,
        int perWeek,
        int startDay,
        int[] gap,
        int pattern,
        int change) {

    /** As the protocol and the weights say. */
    public static Spacing of(Induction induction, Weights weights, int firstFrom, int firstTo) {
        int[] min = new int[induction.sessions()];
        int[] max = new int[induction.sessions()];
        Arrays.fill(min, induction.minDaysBetween());
        Arrays.fill(max, induction.maxDaysBetween());
        int[] gap = new int[induction.maxDaysBetween() + 1];
        Arrays.setAll(gap, days -> weights.ofGap(induction, days));
        return new Spacing(
                min,
                max,
                induction.maxInSevenDays(),
                induction.withinDays(),
                firstFrom,
                firstTo,
                induction.perWeek(),
                weights.startDay(),
                gap,
                weights.pattern(),
                weights.change());
    }

    /** How many doses there are. */
    public int doses() {
        return minDays.length;
    }

    int ofGap(int days) {
        return days < gap.length ? gap[days] : 0;
    }
}
