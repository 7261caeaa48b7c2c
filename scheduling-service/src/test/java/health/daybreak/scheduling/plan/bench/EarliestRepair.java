package health.daybreak.scheduling.plan.bench;

import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.repair.Move;
import health.daybreak.scheduling.plan.repair.NoPlace;
import health.daybreak.scheduling.plan.repair.RepairPlan;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a front desk does with a telephone: one patient after the other, at the same time if anybody is free, else next. */
final class EarliestRepair {

    private final Situation situation;
    private final List<RunningCourse> courses;
    private final Horizon horizon;
    private final ClinicGrid grid;

    EarliestRepair(Situation situation, List<RunningCourse> courses) {
        this.situation = situation;
        this.courses = courses;
        List<LocalDate> dates = courses.stream()
                .flatMap(course ->
                        Stream.of(course.request().firstDate(), course.request().lastDate()))
                .sorted()
                .toList();
        this.horizon = new Horizon(situation.clinic(), dates.getFirst(), dates.getLast());
        this.grid = new ClinicGrid(
                situation,
                horizon,
                courses.stream()
                        .flatMap(course -> course.request().treatment().kinds().stream())
                        .distinct()
                        .toList());
    }

    RepairPlan plan() {
        List<Visit> hit = new ArrayList<>();
        for (RunningCourse course : courses) {
            for (Visit visit : course.plan().visits()) {
                GridVisit home = grid.visit(shape(course.request()), visit);
                if (grid.fits(home)) {
                    grid.place(home);
                } else {
                    hit.add(visit);
                }
            }
        }
        hit.sort(Comparator.comparing(Visit::startsAt));
        List<Move> moves = new ArrayList<>();
        List<NoPlace> without = new ArrayList<>();
        for (Visit visit : hit) {
            Visit to = next(visit);
            if (to == null) {
                without.add(new NoPlace(visit, List.of("nothing free")));
            } else {
                moves.add(new Move(visit, to, List.of()));
            }
        }
        return new RepairPlan(moves, without, 0, 0);
    }

    private @Nullable Visit next(Visit visit) {
        RunningCourse course = courses.stream()
                .filter(one -> one.plan().courseId().equals(visit.courseId()))
                .findFirst()
                .orElseThrow();
        CourseRequest request = course.request();
        CourseOnGrid onGrid = new CourseOnGrid(request, Instance.WEIGHTS, grid);
        Evaluator judge = new Evaluator(situation, Instance.WEIGHTS, List.of(request));
        GridVisit home = grid.visit(shape(request), visit);
        int first = horizon.column(home.day(), home.quarter());
        for (int day = home.day(); day < horizon.days(); day++) {
            for (int column = day == home.day() ? first : 0; column < horizon.width(); column++) {
                boolean allowed = (onGrid.allowed(Part.DOSE, day, column / Long.SIZE) >>> column & 1) != 0;
                if (allowed && grid.canStart(home.shape(), day, column)) {
                    GridVisit at = grid.seat(home.shape(), Part.DOSE, home.number(), day, column, Preferred.of(home));
                    Visit to = grid.visit(visit.courseId(), at);
                    if (judge.broken(List.of(with(course.plan(), visit, to))).isEmpty()) {
                        grid.place(at);
                        return to;
                    }
                }
            }
        }
        return null;
    }

    private static CoursePlan with(CoursePlan plan, Visit from, Visit to) {
        return new CoursePlan(
                plan.courseId(),
                plan.visits().stream()
                        .map(visit -> visit.equals(from) ? to : visit)
                        .sorted(Comparator.comparing(Visit::startsAt))
                        .toList());
    }

    private int shape(CourseRequest request) {
        return grid.shape(request.treatment().dose());
    }
}
