package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.many.Planned.Lifted;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows that plans are the best there are, or finds those that are. */
final class Settling {

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
        before.forEach(lifted -> bound.shares().add(column(lifted)));
        bound.raise(steps, known);
        Upwards upwards = new Upwards(grid, courses, weights, bound, known);
        if (looks > 0) {
            upwards.look(looks);
        }
        lay(before, upwards.better());
        return Math.min(upwards.atLeast(), planned.cost());
    }

    private Column column(Lifted lifted) {
        List<Seat> seats = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        for (GridVisit visit : lifted.visits()) {
            int column = grid.horizon().column(visit.day(), visit.quarter());
            Place place = new Place(visit.part(), visit.number(), visit.day(), column);
            seats.add(new Seat(place, visit.shape(), visit.quarter(), visit.nurse(), visit.therapist()));
            kinds.add(grid.resources().chairKind(visit.chair()));
        }
        return new Column(lifted.course(), seats, kinds, lifted.own());
    }

    private void lay(List<Lifted> before, @Nullable List<Way> better) {
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
