package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Preferred;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best plan for one course in what a grid has left. A plan costs as much as with the person it has most to do with,
 * and more with anyone else; so the least over all people, each with the best plan for that person, is what the best plan
 * costs. People are tried one after the other, each only as long as they can still win.
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

    /** The cheapest choice; null when no plan keeps every hard rule. */
    public @Nullable CourseChoice best() {
        CourseTimes anyone = cheapest(NONE, Integer.MAX_VALUE);
        return anyone == null ? null : withPeople(anyone.places(), anyone.cost());
    }

    private CourseChoice withPeople(List<Place> places, int costOfTimes) {
        int[] people = course.mainPeople(grid);
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
            CourseTimes better = cheapest(byMissing[i], cost);
            if (better != null) {
                best = better.places();
                cost = better.cost();
                person = byMissing[i];
            }
        }
        return new CourseChoice(seats(best, person), cost);
    }

    private @Nullable CourseTimes cheapest(int person, int below) {
        return CourseTimes.cheapest(grid, course, Tables.asThingsStand(grid, course, person), below);
    }

    private int missing(List<Place> places, int person) {
        int missing = 0;
        for (Place place : places) {
            missing += grid.withMainPerson(course.shape(place.part()), person, place.day(), place.column()) ? 0 : 1;
        }
        return missing;
    }

    private List<GridVisit> seats(List<Place> places, int person) {
        Preferred preferred = Preferred.person(person);
        return places.stream()
                .map(place -> grid.seat(
                        course.shape(place.part()),
                        place.part(),
                        place.number(),
                        place.day(),
                        place.column(),
                        preferred))
                .toList();
    }
}
