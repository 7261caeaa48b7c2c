package health.daybreak.scheduling.plan.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.protocol.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans an instance with Timefold as it comes, one thread, for a limited time. */
final class TimefoldPlanner {

    private final Instance instance;
    private final Horizon horizon;
    private final ClinicGrid grid;

    TimefoldPlanner(Instance instance) {
        this.instance = instance;
        List<LocalDate> dates = instance.requests().stream()
                .flatMap(request -> Stream.of(request.firstDate(), request.lastDate()))
                .sorted()
                .toList();
        List<VisitKind> kinds = instance.requests().stream()
                .flatMap(request -> request.treatment().kinds().stream())
                .distinct()
                .toList();
        this.horizon = new Horizon(instance.situation().clinic(), dates.getFirst(), dates.getLast());
        this.grid = new ClinicGrid(instance.situation(), horizon, kinds);
    }

    /**
     * What it came to.
     *
     * @param plans every course with all of its doses, whatever rules that breaks; empty when it did not get that far
     * @param feasible whether it thinks that it keeps every hard rule
     */
    record Result(List<CoursePlan> plans, boolean feasible) {}

    Result plan(Duration limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldClinic.class)
                .withEntityClasses(TimefoldVisit.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(0L)
                .withTerminationSpentLimit(limit);
        SolverFactory<TimefoldClinic> factory = SolverFactory.create(config);
        TimefoldClinic solved = factory.buildSolver().solve(problem());
        Map<String, List<Visit>> visits = new HashMap<>();
        for (TimefoldVisit visit : solved.visits()) {
            if (!visit.planned()) {
                return new Result(List.of(), false);
            }
            String courseId = instance.requests().get(visit.course()).courseId();
            visits.computeIfAbsent(courseId, none -> new ArrayList<>()).add(grid.visit(courseId, visit.visit()));
        }
        List<CoursePlan> plans = visits.entrySet().stream()
                .map(course -> new CoursePlan(course.getKey(), course.getValue()))
                .toList();
        return new Result(plans, solved.score() != null && solved.score().isFeasible());
    }

    private TimefoldClinic problem() {
        List<TimefoldVisit> visits = new ArrayList<>();
        List<Integer> nobody = List.of(GridVisit.NONE);
        for (int course = 0; course < instance.requests().size(); course++) {
            CourseRequest request = instance.requests().get(course);
            CourseOnGrid onGrid = new CourseOnGrid(request, Instance.WEIGHTS, grid);
            List<TimefoldStart> starts = starts(onGrid);
            boolean therapist = request.treatment().dose().needsTherapist();
            List<Integer> people = IntStream.of(grid.mainPeople(onGrid.shape(Part.DOSE)))
                    .boxed()
                    .toList();
            for (int dose = 0; dose < onGrid.spacing().doses(); dose++) {
                visits.add(new TimefoldVisit(
                        visits.size(),
                        new TimefoldVisit.Dose(
                                course,
                                dose,
                                grid,
                                onGrid,
                                starts,
                                chairs(request.treatment().dose().place()),
                                therapist ? nurses() : people,
                                therapist ? people : nobody)));
            }
        }
        return new TimefoldClinic(
                visits,
                IntStream.range(0, horizon.days())
                        .mapToObj(day ->
                                new TimefoldClinic.Comfort(day, grid.load().comfortable(day)))
                        .toList(),
                List.of());
    }

    private List<TimefoldStart> starts(CourseOnGrid course) {
        List<TimefoldStart> starts = new ArrayList<>();
        int shape = course.shape(Part.DOSE);
        for (int day = 0; day < horizon.days(); day++) {
            for (int column = 0; column < horizon.width(); column++) {
                long bits = grid.startBits(shape, day, column / Long.SIZE)
                        & course.allowed(Part.DOSE, day, column / Long.SIZE);
                if ((bits >>> column & 1) != 0) {
                    GridVisit any = grid.seat(shape, Part.DOSE, 0, day, column, Preferred.ANYONE);
                    int from = day * Quarters.MOST + any.quarter();
                    int wish = course.wish(horizon.date(day).getDayOfWeek())[column];
                    starts.add(new TimefoldStart(
                            day,
                            column,
                            any.quarter(),
                            from,
                            from + grid.chairQuarters(shape),
                            any.prescriber(),
                            wish));
                }
            }
        }
        return starts;
    }

    private List<Integer> chairs(Route place) {
        return IntStream.range(0, instance.situation().clinic().chairs().size())
                .filter(chair -> instance.situation()
                        .clinic()
                        .chairs()
                        .get(chair)
                        .routes()
                        .contains(place))
                .boxed()
                .toList();
    }

    private List<Integer> nurses() {
        return instance.situation().staff().stream()
                .filter(person -> person.staffId().startsWith("nurse"))
                .map(person -> grid.person(person.staffId()))
                .toList();
    }
}
