package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.util.List;

/**
 * What all plans cost at least: every course is planned as if it were alone, while each quarter of an hour of nurses and
 * chairs has a price. Whatever the prices, what the courses then cost less what all capacity is worth is never more than
 * the best plans cost; it is counted in whole numbers, so that nothing is lost or won by rounding. The prices are those of
 * {@link Shares} of the ways found so far, which are asked for new ways in turn (column generation); mixed with the best
 * before, since they swing at first.
 */
final class LowerBound {

    private static final double NEW = 0.4;
    private static final double CLOSE = 0.05;

    private final ClinicGrid grid;
    private final Weights weights;
    private final List<CourseOnGrid> courses;
    private final Shares shares;
    private Prices best;
    private long fine = Long.MIN_VALUE;

    /** @param grid without any of the courses, while the bound is counted */
    LowerBound(ClinicGrid grid, List<CourseOnGrid> courses, Weights weights) {
        this.grid = grid;
        this.weights = weights;
        this.courses = courses;
        this.shares = new Shares(grid, weights, courses.size());
        this.best = new Prices(grid, weights);
    }

    /** The prices at which the bound is highest. */
    Prices prices() {
        return best;
    }

    /** The bound, in {@link Prices#FINE} parts of a point. */
    long fine() {
        return fine;
    }

    /** What all plans cost at least, in points. */
    long atLeast() {
        return Math.ceilDiv(fine, Prices.FINE);
    }

    /** The ways of planning the courses that came up, with those added that were known. */
    Shares shares() {
        return shares;
    }

    /**
     * Raises the bound in so many steps at most.
     *
     * @param known what some plans cost; when none cost less, the bound need not rise any more
     */
    void raise(int steps, long known) {
        Prices asked = best;
        boolean mixed = false;
        boolean kept = false;
        for (int step = 0; step <= steps; step++) {
            boolean found = ask(asked);
            if (atLeast() >= known || !found && !mixed && kept) {
                return;
            }
            kept = shares.choose();
            if (kept && shares.cost() - (double) fine / Prices.FINE < CLOSE) {
                return;
            }
            mixed = found;
            asked = mixed ? best.mixed(shares.prices(), NEW) : shares.prices();
        }
    }

    /** Asks for the cheapest ways at these prices; whether any is new. */
    private boolean ask(Prices prices) {
        Pricing pricing = new Pricing(grid, prices, weights.person() * Prices.UNIT);
        long cost = 0;
        boolean found = false;
        for (int i = 0; i < courses.size(); i++) {
            CourseOnGrid course = courses.get(i);
            int least = course.weights().unplaced();
            for (Pricing.Cheapest cheapest : pricing.eachCheapest(course)) {
                least = Math.min(least, cheapest.cost());
                found |= shares.add(pricing.column(i, course, cheapest));
            }
            cost += least;
        }
        long now = cost * Prices.FINE_PER_UNIT - prices.worthOfRoom();
        if (now > fine) {
            fine = now;
            best = prices;
        }
        return found;
    }
}
