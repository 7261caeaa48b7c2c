package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CourseTimes;
import health.daybreak.scheduling.plan.series.PlaceExtra;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a quarter of an hour of all nurses, and of all chairs, is worth on each date, and what a date's comfort is worth;
 * raised where more came than there is room for, lowered where fewer did.
 */
final class Prices implements PlaceExtra {

    /** Prices are counted in so small a part of a point. */
    static final int UNIT = 1024;

    private final ClinicGrid grid;
    private final double mostForComfort;
    private final double[] nurses;
    private final double[] chairs;
    private final double[] comfort;
    private final double[] nursesCame;
    private final double[] chairsCame;
    private final double[] comfortCame;

    Prices(ClinicGrid grid, Weights weights) {
        this.grid = grid;
        this.mostForComfort = (double) weights.load() * UNIT;
        int days = grid.horizon().days();
        this.nurses = new double[days * Quarters.MOST];
        this.chairs = new double[nurses.length];
        this.comfort = new double[days];
        this.nursesCame = new double[nurses.length];
        this.chairsCame = new double[nurses.length];
        this.comfortCame = new double[days];
        for (int day = 0; day < days; day++) {
            comfort[day] = room(day) < 0 ? mostForComfort : 0;
        }
    }

    @Override
    public int of(int shape, int day, int column) {
        int start = day * Quarters.MOST + grid.horizon().quarter(day, column);
        double price = comfort[day] * grid.chairQuarters(shape);
        for (int offset = 0; offset < grid.chairQuarters(shape); offset++) {
            price += nurses[start + offset] * grid.nurseShare(shape, offset);
            price += chairs[start + offset] * grid.chairShare(shape, offset);
        }
        return (int) price;
    }

    void nobodyCame() {
        for (int day = 0; day < comfort.length; day++) {
            for (int quarter = 0; quarter < grid.horizon().quarters(day).count(); quarter++) {
                nursesCame[day * Quarters.MOST + quarter] = -grid.nursesLeft(day, quarter);
                chairsCame[day * Quarters.MOST + quarter] = -grid.chairsLeft(day, quarter);
            }
            comfortCame[day] = -Math.max(0, room(day));
        }
    }

    void cameWith(CourseOnGrid course, @Nullable CourseTimes times) {
        if (times == null) {
            return;
        }
        for (CourseTimes.Place place : times.places()) {
            int shape = course.shape(place.part());
            int start = place.day() * Quarters.MOST + grid.horizon().quarter(place.day(), place.column());
            for (int offset = 0; offset < grid.chairQuarters(shape); offset++) {
                nursesCame[start + offset] += grid.nurseShare(shape, offset);
                chairsCame[start + offset] += grid.chairShare(shape, offset);
            }
            comfortCame[place.day()] += grid.chairQuarters(shape);
        }
    }

    /** What all room is worth, whether anybody came or not; to be asked before anybody came. */
    double worthOfRoom() {
        double worth = 0;
        for (int i = 0; i < nurses.length; i++) {
            worth -= nurses[i] * nursesCame[i] + chairs[i] * chairsCame[i];
        }
        for (int day = 0; day < comfort.length; day++) {
            worth -= comfort[day] * comfortCame[day];
        }
        return worth;
    }

    /** @param missing how much the bound may at most still rise, in points */
    void move(double pace, double missing) {
        double square = square(nursesCame, nurses) + square(chairsCame, chairs) + square(comfortCame, comfort);
        if (square == 0) {
            return;
        }
        double step = pace * missing * UNIT / square;
        move(nurses, nursesCame, step);
        move(chairs, chairsCame, step);
        for (int day = 0; day < comfort.length; day++) {
            if (room(day) >= 0) {
                comfort[day] = Math.clamp(comfort[day] + step * comfortCame[day], 0, mostForComfort);
            }
        }
    }

    private static void move(double[] prices, double[] came, double step) {
        Arrays.setAll(prices, i -> Math.max(0, prices[i] + step * came[i]));
    }

    /** Room that is left over at no price does not count. */
    private static double square(double[] came, double[] prices) {
        double sum = 0;
        for (int i = 0; i < came.length; i++) {
            sum += came[i] > 0 || prices[i] > 0 ? came[i] * came[i] : 0;
        }
        return sum;
    }

    /** Quarters until the date is crowded; negative when it already is. */
    private int room(int day) {
        return grid.load().comfortable(day) - grid.load().of(day);
    }
}
