package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.util.List;

/**
 * What all plans cost at least: every course is planned as if it were alone, while each quarter of an hour of nurses and
 * chairs has a price that grows where too many want it (Lagrangian relaxation). Whatever the prices, what the courses then
 * cost less what all capacity is worth is never more than the best plans cost.
 */
final class LowerBound {

    static final double ROUNDING = 1e-6;
    private static final int PATIENCE = 8;
    private static final double SLOWER = 1.5;

    private final ClinicGrid grid;
    private final Weights weights;
    private final List<CourseOnGrid> courses;
    private final Prices prices;
    private Prices best;
    private double value;

    /** @param grid without any of the courses, while the bound is counted */
    LowerBound(ClinicGrid grid, List<CourseOnGrid> courses, Weights weights) {
        this.grid = grid;
        this.weights = weights;
        this.courses = courses;
        this.prices = new Prices(grid, weights);
        this.best = prices.copy();
    }

    /** The prices at which the bound is highest. */
    Prices prices() {
        return best;
    }

    /** The bound, in points. */
    double value() {
        return value;
    }

    /** Raises the bound in so many steps at most. */
    void raise(int steps, long known) {
        double pace = 1;
        int sinceBetter = 0;
        for (int step = 0; step <= steps && value <= known - 1 + ROUNDING; step++) {
            double now = at(prices);
            if (step == 0 || now > value) {
                value = now;
                best = prices.copy();
                sinceBetter = 0;
            } else if (++sinceBetter % PATIENCE == 0) {
                pace /= SLOWER;
            }
            prices.move(pace, known - now);
        }
    }

    private double at(Prices prices) {
        Pricing pricing = new Pricing(grid, prices, weights.person() * Prices.UNIT);
        prices.nobodyCame();
        double cost = 0;
        for (CourseOnGrid course : courses) {
            Pricing.Cheapest cheapest = pricing.cheapest(course);
            pricing.takes(course, cheapest);
            cost += cheapest.cost();
        }
        return (cost - prices.worthOfRoom()) / Prices.UNIT;
    }
}
