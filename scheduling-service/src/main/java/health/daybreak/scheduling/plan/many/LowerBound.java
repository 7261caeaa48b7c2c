package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CourseTimes;
import java.util.ArrayList;
import java.util.List;

/**
 * What all plans cost at least: every course is planned as if it were alone, while each quarter of an hour of nurses and
 * chairs has a price that grows where too many want it (Lagrangian relaxation). Whatever the prices, what the courses then
 * cost less what all capacity is worth is never more than the best plans cost.
 */
final class LowerBound {

    private static final double ROUNDING = 1e-6;
    private static final int PATIENCE = 8;

    private final Planned planned;
    private final ClinicGrid grid;
    private final Weights weights;
    private final List<CourseOnGrid> courses = new ArrayList<>();

    LowerBound(Planned planned, ClinicGrid grid, Weights weights) {
        this.planned = planned;
        this.grid = grid;
        this.weights = weights;
        for (int i = 0; i < planned.size(); i++) {
            courses.add(new CourseOnGrid(planned.request(i), weights.times(Prices.UNIT), grid));
        }
    }

    long count(int steps, long known) {
        List<List<GridVisit>> before = new ArrayList<>();
        int[] own = new int[planned.size()];
        for (int i = 0; i < planned.size(); i++) {
            before.add(planned.visits(i));
            own[i] = planned.own(i);
            planned.lift(i);
        }
        long bound = best(steps, known);
        for (int i = 0; i < planned.size(); i++) {
            if (!before.get(i).isEmpty()) {
                planned.restore(i, before.get(i), own[i]);
            }
        }
        return bound;
    }

    private long best(int steps, long known) {
        Prices prices = new Prices(grid, weights);
        long best = 0;
        double pace = 1;
        int sinceBetter = 0;
        for (int step = 0; step <= steps && best < known; step++) {
            double cost = 0;
            prices.nobodyCame();
            double worth = prices.worthOfRoom();
            for (CourseOnGrid course : courses) {
                int unplaced = weights.unplaced() * Prices.UNIT;
                CourseTimes times = CourseTimes.cheapest(grid, course, prices, unplaced);
                cost += times == null ? unplaced : times.cost();
                prices.cameWith(course, times);
            }
            double value = (cost - worth) / Prices.UNIT;
            long bound = (long) Math.ceil(value - ROUNDING);
            sinceBetter = bound > best ? 0 : sinceBetter + 1;
            best = Math.max(best, bound);
            pace = sinceBetter > 0 && sinceBetter % PATIENCE == 0 ? pace / 2 : pace;
            prices.move(pace, known - value);
        }
        return Math.min(best, known);
    }
}
