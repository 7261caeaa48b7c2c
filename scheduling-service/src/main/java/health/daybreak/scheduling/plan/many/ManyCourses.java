package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans many courses together. Each is planned as well as can be in what is left, those first that have the fewest places;
 * then {@link #improve} lifts some at a time and plans them anew. The same seed gives the same plans.
 */
public final class ManyCourses {

    private final ClinicGrid grid;
    private final Weights weights;
    private final Planned planned;
    private final Neighbours neighbours;

    public ManyCourses(Situation situation, List<CourseRequest> requests, Weights weights, long seed) {
        if (requests.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to plan");
        }
        this.grid = grid(situation, requests);
        this.weights = weights;
        this.planned = new Planned(grid, requests, weights);
        this.neighbours = new Neighbours(planned, seed);
        IntStream.range(0, planned.size())
                .boxed()
                .sorted(Comparator.comparingInt(planned::places))
                .forEach(planned::plan);
    }

    /** Looks for better plans that many times. */
    public void improve(int rounds) {
        for (int round = 0; round < rounds; round++) {
            neighbours.tryOnce();
        }
    }

    /** The plans as they are now. */
    public ManyPlan plan() {
        List<CoursePlan> plans = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            String courseId = planned.request(i).courseId();
            if (planned.placed(i)) {
                plans.add(new CoursePlan(
                        courseId,
                        planned.visits(i).stream()
                                .map(visit -> grid.visit(courseId, visit))
                                .toList()));
            } else {
                unplaced.add(courseId);
            }
        }
        return new ManyPlan(plans, unplaced, planned.cost());
    }

    /**
     * Shows how far from the best the plans can be: no plans cost less than what is returned. Where little enough is left
     * open, all of it is looked at, and the plans are the best afterwards.
     *
     * @param steps how often the bound is raised at most
     * @param looks how often a way of planning a course is looked at, at most
     */
    public long settle(int steps, long looks) {
        return new Settling(planned, weights).settle(steps, looks);
    }

    private static ClinicGrid grid(Situation situation, List<CourseRequest> requests) {
        List<LocalDate> dates = requests.stream()
                .flatMap(request -> Stream.of(request.firstDate(), request.lastDate()))
                .sorted()
                .toList();
        List<VisitKind> kinds = requests.stream()
                .flatMap(request -> request.treatment().kinds().stream())
                .distinct()
                .toList();
        Horizon horizon = new Horizon(situation.clinic(), dates.getFirst(), dates.getLast());
        return new ClinicGrid(situation, horizon, kinds);
    }
}
