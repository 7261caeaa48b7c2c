package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseChoice;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CoursePlanner;
import java.util.List;
import java.util.stream.IntStream;

/** The courses with the visits they have so far, all of them on one grid. */
final class Planned {

    /** Trying everybody for every course takes longer than it gains while much still moves. */
    private static final int MOST_PEOPLE = 2;

    /**
     * Where a course is, or was before it was lifted.
     *
     * @param own what it costs by itself
     */
    record Lifted(int course, List<GridVisit> visits, int own) {}

    private final ClinicGrid grid;
    private final Weights weights;
    private final List<CourseOnGrid> courses;
    private final List<GridVisit>[] visits;
    private final int[] own;
    private final int crowdedBefore;
    private long ownCost;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Planned(ClinicGrid grid, List<CourseRequest> requests, Weights weights) {
        this.grid = grid;
        this.weights = weights;
        this.courses = requests.stream()
                .map(request -> new CourseOnGrid(request, weights, grid))
                .toList();
        this.visits = new List[courses.size()];
        this.own = new int[courses.size()];
        this.crowdedBefore = grid.load().crowded();
        for (int i = 0; i < courses.size(); i++) {
            put(i, List.of(), weights.unplaced());
        }
    }

    int size() {
        return courses.size();
    }

    List<CourseOnGrid> courses() {
        return courses;
    }

    CourseRequest request(int i) {
        return courses.get(i).request();
    }

    /** Empty while the course has no plan. */
    List<GridVisit> visits(int i) {
        return visits[i];
    }

    boolean placed(int i) {
        return !visits[i].isEmpty();
    }

    /** What the course costs by itself, however crowded the days are. */
    int own(int i) {
        return own[i];
    }

    long cost() {
        return ownCost + (long) weights.load() * (grid.load().crowded() - crowdedBefore);
    }

    ClinicGrid grid() {
        return grid;
    }

    /** At how many places a dose could be. */
    int places(int i) {
        CourseOnGrid course = courses.get(i);
        int places = 0;
        for (int day = 0; day < grid.horizon().days(); day++) {
            for (int word = 0; word < 2; word++) {
                long bits = grid.startBits(course.shape(Part.DOSE), day, word) & course.allowed(Part.DOSE, day, word);
                places += Long.bitCount(bits);
            }
        }
        return places;
    }

    Lifted lift(int i) {
        Lifted lifted = new Lifted(i, visits[i], own[i]);
        visits[i].forEach(grid::remove);
        lay(new Lifted(i, List.of(), weights.unplaced()));
        return lifted;
    }

    List<Lifted> liftAll() {
        return IntStream.range(0, size()).mapToObj(this::lift).toList();
    }

    /** Puts a lifted course where it was, or somewhere else. */
    void lay(Lifted lifted) {
        ownCost -= own[lifted.course];
        lifted.visits.forEach(grid::place);
        put(lifted.course, lifted.visits, lifted.own);
    }

    /** Plans a course that has no plan as well as can be, if it can be. */
    void plan(int i) {
        CourseChoice choice = new CoursePlanner(grid, courses.get(i), MOST_PEOPLE).best();
        if (choice != null) {
            int crowding = choice.visits().stream()
                    .mapToInt(visit -> grid.load().crowding(visit.day(), grid.chairQuarters(visit.shape())))
                    .sum();
            lay(new Lifted(i, choice.visits(), choice.cost() - weights.load() * crowding));
        }
    }

    private void put(int i, List<GridVisit> now, int cost) {
        visits[i] = now;
        own[i] = cost;
        ownCost += cost;
    }
}
