package health.daybreak.scheduling.plan.bench;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.Spacing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a careful person does by hand: one course after the other, each dose as early as the rules allow; doses alone. */
final class EarliestFit {

    private final ClinicGrid grid;
    private final Horizon horizon;
    private int[] days = new int[0];
    private int[] columns = new int[0];

    EarliestFit(Instance instance) {
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

    static List<CoursePlan> plan(Instance instance) {
        EarliestFit fit = new EarliestFit(instance);
        List<CoursePlan> plans = new ArrayList<>();
        for (CourseRequest request : instance.requests()) {
            CoursePlan plan = fit.plan(request);
            if (plan != null) {
                plans.add(plan);
            }
        }
        return plans;
    }

    @Nullable
    CoursePlan plan(CourseRequest request) {
        CourseOnGrid course = new CourseOnGrid(request, Instance.WEIGHTS, grid);
        Spacing spacing = course.spacing();
        days = new int[spacing.doses()];
        columns = new int[spacing.doses()];
        for (int first = spacing.firstFrom(); first < spacing.firstTo(); first++) {
            int column = earliest(course, first, 0);
            if (column >= 0) {
                days[0] = first;
                columns[0] = column;
                if (rest(course, spacing)) {
                    return placed(course);
                }
            }
        }
        return null;
    }

    private boolean rest(CourseOnGrid course, Spacing spacing) {
        for (int dose = 1; dose < days.length; dose++) {
            int least = days[dose - 1] + spacing.minDays()[dose];
            int most = Math.min(
                    Math.min(days[dose - 1] + spacing.maxDays()[dose], days[0] + spacing.withinDays()),
                    horizon.days() - 1);
            if (dose >= spacing.mostInSeven()) {
                least = Math.max(least, days[dose - spacing.mostInSeven()] + 7);
            }
            columns[dose] = -1;
            for (int day = least; day <= most && columns[dose] < 0; day++) {
                boolean closest = day == days[dose - 1] + spacing.minDays()[dose];
                columns[dose] = earliest(course, day, closest ? columns[dose - 1] : 0);
                days[dose] = day;
            }
            if (columns[dose] < 0) {
                return false;
            }
        }
        return true;
    }

    private int earliest(CourseOnGrid course, int day, int from) {
        for (int column = from; column < horizon.width(); column++) {
            boolean allowed = (course.allowed(Part.DOSE, day, column / Long.SIZE) >>> column & 1) != 0;
            if (allowed && grid.canStart(course.shape(Part.DOSE), day, column)) {
                return column;
            }
        }
        return -1;
    }

    private CoursePlan placed(CourseOnGrid course) {
        List<GridVisit> visits = new ArrayList<>();
        Preferred preferred = Preferred.ANYONE;
        for (int dose = 0; dose < days.length; dose++) {
            GridVisit visit = grid.seat(course.shape(Part.DOSE), Part.DOSE, dose, days[dose], columns[dose], preferred);
            grid.place(visit);
            visits.add(visit);
            preferred = Preferred.of(visit);
        }
        String courseId = course.request().courseId();
        return new CoursePlan(
                courseId,
                visits.stream().map(visit -> grid.visit(courseId, visit)).toList());
    }
}
