package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All running courses on one grid. It starts with whatever cannot stay left out. */
final class Board {

    private record Standing(int course, int visit) {}

    private final ClinicGrid grid;
    private final List<CourseRepair> courses = new ArrayList<>();
    private final @Nullable Placement[] placed;
    private long cost;

    Board(Situation situation, List<RunningCourse> running, RepairWeights weights) {
        this.grid = grid(situation, running);
        List<StandingCourse> standing =
                running.stream().map(course -> new StandingCourse(course, grid)).toList();
        List<BitSet> hit = hit(standing, weights);
        for (int i = 0; i < standing.size(); i++) {
            courses.add(new CourseRepair(standing.get(i), hit.get(i), weights, grid));
        }
        this.placed = new Placement[courses.size()];
        for (int i = 0; i < courses.size(); i++) {
            Placement start = courses.get(i).withoutTheHit();
            for (int visit = 0; visit < start.visits().size(); visit++) {
                boolean leftOut = start.visits().get(visit) == null;
                // What makes no sense without the visits that were hit still is on the grid.
                if (leftOut && !hit.get(i).get(visit)) {
                    grid.remove(standing.get(i).home(visit));
                }
            }
            placed[i] = start;
            cost += start.cost();
        }
    }

    ClinicGrid grid() {
        return grid;
    }

    int size() {
        return courses.size();
    }

    CourseRepair course(int i) {
        return courses.get(i);
    }

    Placement placed(int i) {
        return Objects.requireNonNull(placed[i], "the course is lifted");
    }

    long cost() {
        return cost;
    }

    /** The courses of which something cannot stay, those in greatest need first. */
    List<Integer> hit(RepairWeights weights) {
        return IntStream.range(0, size())
                .filter(i -> !courses.get(i).hit().isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> -weights.percent(courses.get(i).course().running().need())))
                .toList();
    }

    /** Takes a course's visits that may move off the grid. */
    Placement lift(int i) {
        Placement before = placed(i);
        change(i, before, false);
        placed[i] = null;
        cost -= before.cost();
        return before;
    }

    void lay(int i, Placement placement) {
        change(i, placement, true);
        placed[i] = placement;
        cost += placement.cost();
    }

    private void change(int i, Placement placement, boolean place) {
        StandingCourse course = courses.get(i).course();
        for (int visit = 0; visit < course.visits(); visit++) {
            GridVisit at = placement.visits().get(visit);
            if (at != null && !course.fixed(visit)) {
                if (place) {
                    grid.place(at);
                } else {
                    grid.remove(at);
                }
            }
        }
    }

    /** Places what can stay, the fixed first and then by need, and tells what cannot. */
    private List<BitSet> hit(List<StandingCourse> standing, RepairWeights weights) {
        List<Standing> movable = new ArrayList<>();
        List<BitSet> hit = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            hit.add(new BitSet());
            for (int visit = 0; visit < standing.get(i).visits(); visit++) {
                if (standing.get(i).fixed(visit)) {
                    grid.place(standing.get(i).home(visit));
                } else {
                    movable.add(new Standing(i, visit));
                }
            }
        }
        movable.sort(Comparator.<Standing>comparingInt(one ->
                        -weights.percent(standing.get(one.course).running().need()))
                .thenComparing(one -> standing.get(one.course).visit(one.visit).startsAt())
                .thenComparing(Standing::course));
        for (Standing one : movable) {
            GridVisit home = standing.get(one.course).home(one.visit);
            if (grid.fits(home)) {
                grid.place(home);
            } else {
                hit.get(one.course).set(one.visit);
            }
        }
        return hit;
    }

    private static ClinicGrid grid(Situation situation, List<RunningCourse> running) {
        ZoneId zone = situation.clinic().zone();
        List<LocalDate> dates = running.stream()
                .flatMap(course -> Stream.concat(
                        Stream.of(course.request().lastDate(), date(course.request(), zone)),
                        course.plan().visits().stream().map(visit -> date(visit, zone))))
                .sorted()
                .toList();
        List<VisitKind> kinds = running.stream()
                .flatMap(course -> course.request().treatment().kinds().stream())
                .distinct()
                .toList();
        return new ClinicGrid(situation, new Horizon(situation.clinic(), dates.getFirst(), dates.getLast()), kinds);
    }

    private static LocalDate date(CourseRequest request, ZoneId zone) {
        return request.notBefore().atZone(zone).toLocalDate();
    }

    private static LocalDate date(Visit visit, ZoneId zone) {
        return visit.startsAt().atZone(zone).toLocalDate();
    }
}
