package health.daybreak.scheduling.plan.bench;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.repair.Move;
import health.daybreak.scheduling.plan.repair.RepairPlan;
import health.daybreak.scheduling.plan.repair.RepairWeights;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Repairs courses of infusions with Timefold as it comes, from where they stand; it always finds every visit a place. */
final class TimefoldRepair {

    private static final RepairWeights WEIGHTS = RepairWeights.PROPOSED;
    private static final int MINUTES = 15;

    private final List<RunningCourse> courses;
    private final Horizon horizon;
    private final ClinicGrid grid;
    private final List<Integer> chairs;
    private final List<TimefoldVisit> visits = new ArrayList<>();
    private final List<TimefoldClinic.Home> homes = new ArrayList<>();
    private final List<Visit> before = new ArrayList<>();

    TimefoldRepair(Situation situation, List<RunningCourse> courses) {
        this.courses = courses;
        List<LocalDate> dates = courses.stream()
                .map(RunningCourse::request)
                .flatMap(request -> Stream.of(request.firstDate(), request.lastDate()))
                .sorted()
                .toList();
        this.horizon = new Horizon(situation.clinic(), dates.getFirst(), dates.getLast());
        this.grid = new ClinicGrid(
                situation,
                horizon,
                List.of(courses.getFirst().request().treatment().dose()));
        this.chairs =
                IntStream.range(0, situation.clinic().chairs().size()).boxed().toList();
        for (int course = 0; course < courses.size(); course++) {
            CourseOnGrid onGrid = new CourseOnGrid(courses.get(course).request(), Instance.WEIGHTS, grid);
            for (Visit visit : courses.get(course).plan().visits()) {
                add(course, visit, onGrid);
            }
        }
    }

    /** Whatever it comes to in that time, rules broken or not. */
    RepairPlan plan(Duration limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldClinic.class)
                .withEntityClasses(TimefoldVisit.class)
                .withConstraintProviderClass(TimefoldRepairRules.class)
                .withRandomSeed(0L)
                .withTerminationSpentLimit(limit);
        SolverFactory<TimefoldClinic> factory = SolverFactory.create(config);
        TimefoldClinic solved = factory.buildSolver().solve(new TimefoldClinic(visits, List.of(), homes));
        List<Move> moves = new ArrayList<>();
        for (TimefoldVisit visit : solved.visits()) {
            Visit from = before.get(visit.id());
            Visit to = grid.visit(from.courseId(), visit.visit());
            if (!from.equals(to)) {
                moves.add(new Move(from, to, List.of()));
            }
        }
        return new RepairPlan(moves, List.of(), 0, 0);
    }

    private void add(int course, Visit visit, CourseOnGrid onGrid) {
        GridVisit home = grid.visit(onGrid.shape(Part.DOSE), visit);
        List<Integer> nurses =
                IntStream.of(grid.mainPeople(home.shape())).boxed().toList();
        int id = visits.size();
        before.add(visit);
        visits.add(new TimefoldVisit(
                        id,
                        new TimefoldVisit.Dose(
                                course,
                                home.number(),
                                grid,
                                onGrid,
                                starts(onGrid, home),
                                chairs,
                                nurses,
                                List.of(GridVisit.NONE)))
                .standing(start(home, horizon.column(home.day(), home.quarter()), home.prescriber(), 0), home));
        int percent = WEIGHTS.percent(courses.get(course).need());
        homes.add(new TimefoldClinic.Home(id, home, WEIGHTS.changes(), percent));
    }

    private List<TimefoldStart> starts(CourseOnGrid course, GridVisit home) {
        List<TimefoldStart> starts = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            for (int column = 0; column < horizon.width(); column++) {
                long bits = grid.startBits(home.shape(), day, column / Long.SIZE)
                        & course.allowed(Part.DOSE, day, column / Long.SIZE);
                if ((bits >>> column & 1) != 0) {
                    GridVisit at = grid.seat(home.shape(), Part.DOSE, 0, day, column, Preferred.of(home));
                    starts.add(start(at, column, at.prescriber(), points(course.request(), home, at, column)));
                }
            }
        }
        TimefoldStart now = start(home, horizon.column(home.day(), home.quarter()), home.prescriber(), 0);
        if (!starts.contains(now)) {
            // Timefold starts from values that it may choose, also where they break a rule.
            starts.add(now);
        }
        return starts;
    }

    private TimefoldStart start(GridVisit at, int column, int prescriber, int points) {
        int from = at.day() * Quarters.MOST + at.quarter();
        return new TimefoldStart(
                at.day(), column, at.quarter(), from, from + grid.chairQuarters(at.shape()), prescriber, points);
    }

    /** What another time costs, by the weights of a repair. */
    private int points(CourseRequest request, GridVisit home, GridVisit at, int column) {
        int before = horizon.column(home.day(), home.quarter());
        if (home.day() == at.day() && before == column) {
            return 0;
        }
        LocalDate date = horizon.date(at.day());
        long days = Math.abs(ChronoUnit.DAYS.between(horizon.date(home.day()), date));
        int outside = Math.ceilDiv(request.wishes().minutesOutside(horizon.timeOf(column)), MINUTES);
        return WEIGHTS.moved()
                + WEIGHTS.day() * (int) days
                + WEIGHTS.quarter() * Math.abs(column - before)
                + WEIGHTS.hours() * outside
                + (request.wishes().weekday(date.getDayOfWeek()) ? 0 : WEIGHTS.weekday());
    }
}
