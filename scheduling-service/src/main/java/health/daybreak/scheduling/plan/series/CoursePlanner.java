package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best plan for one course in what a grid has left: exact, because the people that the course could have most to do
 * with are tried one after the other, each only as long as they can still win.
 */
public final class CoursePlanner {

    private static final int NONE = GridVisit.NONE;

    private final ClinicGrid grid;
    private final CourseOnGrid course;
    private final int mostPeople;

    /** @param mostPeople how many people are tried at most; fewer than there are makes it quicker and no longer exact */
    public CoursePlanner(ClinicGrid grid, CourseOnGrid course, int mostPeople) {
        this.grid = grid;
        this.course = course;
        this.mostPeople = mostPeople;
    }

    /** A planner that tries everybody. */
    public static CoursePlanner exact(ClinicGrid grid, CourseOnGrid course) {
        return new CoursePlanner(grid, course, Integer.MAX_VALUE);
    }

    /** Where and when a visit is to be, before anybody is chosen for it. */
    private record Place(Part part, int number, int day, int column) {}

    /** The cheapest choice; null when no plan keeps every hard rule. */
    public @Nullable CourseChoice best() {
        Tables anyone = tables(NONE);
        SeriesPlaces found = new SeriesSearch(course.spacing(), anyone.costs(), Integer.MAX_VALUE).next();
        return found == null ? null : withPeople(places(found, anyone), found.cost());
    }

    private CourseChoice withPeople(List<Place> places, int costOfTimes) {
        int[] people = grid.mainPeople(course.shape(Part.DOSE));
        int perVisit = course.weights().person();
        if (people.length == 0) {
            return new CourseChoice(seats(places, NONE), costOfTimes);
        }
        int[] byMissing = IntStream.of(people)
                .boxed()
                .sorted(Comparator.comparingInt(person -> missing(places, person)))
                .mapToInt(Integer::intValue)
                .toArray();
        int person = byMissing[0];
        List<Place> best = places;
        int cost = costOfTimes + perVisit * missing(places, person);
        for (int i = 0; i < Math.min(byMissing.length, mostPeople) && cost > costOfTimes; i++) {
            Tables tables = tables(byMissing[i]);
            SeriesPlaces better = new SeriesSearch(course.spacing(), tables.costs(), cost).next();
            if (better != null) {
                best = places(better, tables);
                cost = better.cost();
                person = byMissing[i];
            }
        }
        return new CourseChoice(seats(best, person), cost);
    }

    private Tables tables(int person) {
        return new Tables(grid, course, Tables.asThingsStand(grid, course, person));
    }

    private int missing(List<Place> places, int person) {
        int missing = 0;
        for (Place place : places) {
            missing += grid.withMainPerson(course.shape(place.part), person, place.day, place.column) ? 0 : 1;
        }
        return missing;
    }

    private List<Place> places(SeriesPlaces series, Tables tables) {
        List<Place> places = new ArrayList<>();
        int days = grid.horizon().days();
        int width = grid.horizon().width();
        Companion preparation = course.request().treatment().preparation();
        if (preparation != null) {
            int[] at = new Companions(tables.table(Part.PREPARATION), days, width, preparation)
                    .bestBefore(series.days()[0], series.columns()[0]);
            places.add(new Place(Part.PREPARATION, 0, at[0], at[1]));
        }
        Companion integration = course.request().treatment().integration();
        Companions after =
                integration == null ? null : new Companions(tables.table(Part.INTEGRATION), days, width, integration);
        int doses = series.days().length;
        for (int dose = 0; dose < doses; dose++) {
            places.add(new Place(Part.DOSE, dose, series.days()[dose], series.columns()[dose]));
            if (after != null) {
                int next = dose + 1 < doses ? series.days()[dose + 1] : days;
                int[] at = after.bestAfter(series.days()[dose], series.columns()[dose], next);
                places.add(new Place(Part.INTEGRATION, dose, at[0], at[1]));
            }
        }
        return places;
    }

    private List<GridVisit> seats(List<Place> places, int person) {
        Preferred preferred = Preferred.person(person);
        return places.stream()
                .map(place -> grid.seat(
                        course.shape(place.part), place.part, place.number, place.day, place.column, preferred))
                .toList();
    }
}
