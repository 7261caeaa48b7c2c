package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.exact.OneOfEach.Found;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.many.Planned.Lifted;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows that plans are the best there are, or finds those that are. What the bound leaves open is looked at, where it is
 * little enough: only a way of planning a course that costs no more than the cheapest and what is open together can be
 * part of better plans.
 */
final class Settling {

    private static final int MOST_WAYS = 20_000;

    private final Planned planned;
    private final ClinicGrid grid;
    private final Weights weights;
    private final List<CourseOnGrid> courses;

    Settling(Planned planned, Weights weights) {
        this.planned = planned;
        this.grid = planned.grid();
        this.weights = weights;
        this.courses = planned.courses().stream()
                .map(course -> new CourseOnGrid(course.request(), weights.times(Prices.UNIT), grid))
                .toList();
    }

    /** Leaves the best plans that are known, and tells what none costs less than. */
    long settle(int steps, long looks) {
        long known = planned.cost();
        List<Lifted> before = planned.liftAll();
        LowerBound bound = new LowerBound(grid, courses, weights);
        bound.raise(steps, known);
        long atLeast = Math.min(known, (long) Math.ceil(bound.value() - LowerBound.ROUNDING));
        Found<Way> found = atLeast < known && looks > 0 ? search(bound, known, looks) : null;
        lay(before, found);
        return found != null && found.finished() ? found.cost() : atLeast;
    }

    private @Nullable Found<Way> search(LowerBound bound, long known, long looks) {
        Prices prices = bound.prices();
        Pricing pricing = new Pricing(grid, prices, weights.person() * Prices.UNIT);
        double open = (known - bound.value()) * Prices.UNIT;
        List<List<Way>> ways = new ArrayList<>();
        for (CourseOnGrid course : courses) {
            int cheapest = pricing.cheapest(course).cost();
            int below = (int) Math.min(Integer.MAX_VALUE / 8, cheapest + open + 1);
            List<Way> all = Ways.below(below, MOST_WAYS, grid, course, pricing);
            if (all == null) {
                return null;
            }
            ways.add(all);
        }
        return OneOfEach.best(ways, new ClinicRoom(grid, weights), -prices.worthOfRoom() / Prices.UNIT, known, looks);
    }

    private void lay(List<Lifted> before, @Nullable Found<Way> found) {
        List<Way> better = found == null ? null : found.better();
        if (better == null) {
            before.forEach(planned::lay);
            return;
        }
        ClinicRoom room = new ClinicRoom(grid, weights);
        better.forEach(room::take);
        for (int i = 0; i < better.size(); i++) {
            planned.lay(new Lifted(i, room.visits(better.get(i)), better.get(i).own()));
        }
    }
}
