package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.grid.Resources;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.Arrays;

/**
 * What a quarter of an hour of each nurse and therapist, and of all chairs of a kind, is worth on each date, and what a
 * date's comfort is worth; raised where more came than there is room for, lowered where fewer did.
 */
final class Prices {

    /** Prices are counted in so small a part of a point. */
    static final int UNIT = 1024;

    /** Beyond midnight nothing stands in the way. */
    private static final double NO_LIMIT = 1e12;

    private final ClinicGrid grid;
    private final Weights weights;
    private final Resources resources;
    private final double mostForComfort;
    private final double[][] worth;
    private final double[][] came;
    private final double[][] left;
    private final double[] comfort;
    private final double[] comfortCame;

    /** People first, then kinds of chairs. */
    Prices(ClinicGrid grid, Weights weights) {
        this.grid = grid;
        this.weights = weights;
        this.resources = grid.resources();
        this.mostForComfort = (double) weights.load() * UNIT;
        int lanes = resources.people() + resources.chairKinds();
        int days = grid.horizon().days();
        this.left = new double[lanes][days * Quarters.MOST];
        for (double[] lane : left) {
            Arrays.fill(lane, NO_LIMIT);
        }
        this.worth = new double[lanes][days * Quarters.MOST];
        this.came = new double[lanes][days * Quarters.MOST];
        this.comfort = new double[days];
        this.comfortCame = new double[days];
        for (int day = 0; day < days; day++) {
            comfort[day] = room(day) < 0 ? mostForComfort : 0;
            for (int quarter = 0; quarter < grid.horizon().quarters(day).count(); quarter++) {
                for (int lane = 0; lane < lanes; lane++) {
                    left[lane][day * Quarters.MOST + quarter] = lane < resources.people()
                            ? resources.left(lane, day, quarter)
                            : resources.chairsLeft(lane - resources.people(), day, quarter);
                }
            }
        }
    }

    /** The same prices, which stay as they are. */
    Prices copy() {
        Prices copy = new Prices(grid, weights);
        for (int lane = 0; lane < worth.length; lane++) {
            copy.worth[lane] = worth[lane].clone();
        }
        System.arraycopy(comfort, 0, copy.comfort, 0, comfort.length);
        return copy;
    }

    double comfort(int day) {
        return comfort[day];
    }

    double nurse(int shape, int lane, int day, int quarter) {
        double price = 0;
        for (int offset = 0; offset < grid.length(shape); offset++) {
            price += worth[lane][day * Quarters.MOST + quarter + offset] * grid.nurseShare(shape, offset);
        }
        return price;
    }

    double therapist(int shape, int lane, int day, int quarter) {
        double price = 0;
        for (int offset = 0; offset < grid.length(shape); offset++) {
            price += worth[lane][day * Quarters.MOST + quarter + offset] * resources.therapistShare(shape, offset);
        }
        return price;
    }

    double chair(int shape, int kind, int day, int quarter) {
        double price = 0;
        int lane = resources.people() + kind;
        for (int offset = 0; offset < grid.chairQuarters(shape); offset++) {
            price += worth[lane][day * Quarters.MOST + quarter + offset] * grid.chairShare(shape, offset);
        }
        return price;
    }

    void nobodyCame() {
        for (int lane = 0; lane < came.length; lane++) {
            for (int i = 0; i < came[lane].length; i++) {
                came[lane][i] = -left[lane][i];
            }
        }
        for (int day = 0; day < comfort.length; day++) {
            comfortCame[day] = -Math.max(0, room(day));
        }
    }

    void cameWith(int shape, int day, int quarter, int nurse, int therapist, int chairKind) {
        int start = day * Quarters.MOST + quarter;
        for (int offset = 0; offset < grid.chairQuarters(shape); offset++) {
            if (nurse >= 0) {
                came[nurse][start + offset] += grid.nurseShare(shape, offset);
            }
            if (therapist >= 0) {
                came[therapist][start + offset] += resources.therapistShare(shape, offset);
            }
            came[resources.people() + chairKind][start + offset] += grid.chairShare(shape, offset);
        }
        comfortCame[day] += grid.chairQuarters(shape);
    }

    double worthOfRoom() {
        double sum = 0;
        for (int lane = 0; lane < came.length; lane++) {
            for (int i = 0; i < came[lane].length; i++) {
                sum += worth[lane][i] * left[lane][i];
            }
        }
        for (int day = 0; day < comfort.length; day++) {
            sum += comfort[day] * Math.max(0, room(day));
        }
        return sum;
    }

    /** @param missing how much the bound may at most still rise, in points */
    void move(double pace, double missing) {
        double square = square(comfortCame, comfort);
        for (int lane = 0; lane < came.length; lane++) {
            square += square(came[lane], worth[lane]);
        }
        if (square == 0) {
            return;
        }
        double step = pace * missing * UNIT / square;
        for (int lane = 0; lane < came.length; lane++) {
            double[] moved = came[lane];
            double[] prices = worth[lane];
            Arrays.setAll(prices, i -> Math.max(0, prices[i] + step * moved[i]));
        }
        for (int day = 0; day < comfort.length; day++) {
            if (room(day) >= 0) {
                comfort[day] = Math.clamp(comfort[day] + step * comfortCame[day], 0, mostForComfort);
            }
        }
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
