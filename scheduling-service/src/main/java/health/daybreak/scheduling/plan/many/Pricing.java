package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CourseTimes;
import health.daybreak.scheduling.plan.series.PlaceExtra;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cheapest times and people of each course at given prices. */
final class Pricing {

    /** @param cost in small parts of a point, the prices included */
    record Cheapest(@Nullable CourseTimes times, int person, int cost) {}

    private final ClinicGrid grid;
    private final Prices prices;
    private final int away;
    private final Map<Integer, Offers> offers = new HashMap<>();

    /** @param away what it costs a visit to be without the person the course has most to do with */
    Pricing(ClinicGrid grid, Prices prices, int away) {
        this.grid = grid;
        this.prices = prices;
        this.away = away;
    }

    Cheapest cheapest(CourseOnGrid course) {
        Cheapest best = new Cheapest(null, GridVisit.NONE, course.weights().unplaced());
        for (int person : mainPeople(course)) {
            CourseTimes times = CourseTimes.cheapest(grid, course, with(person), best.cost);
            if (times != null) {
                best = new Cheapest(times, person, times.cost());
            }
        }
        return best;
    }

    /** Raises the prices' count of what came by the cheapest of a course. */
    void takes(CourseOnGrid course, Cheapest cheapest) {
        if (cheapest.times != null) {
            cheapest.times.places().forEach(place -> offers(course.shape(place.part()))
                    .take(cheapest.person, place.day(), place.column()));
        }
    }

    PlaceExtra with(int person) {
        return (shape, day, column) -> offers(shape).of(person, day, column);
    }

    Offers offers(int shape) {
        return offers.computeIfAbsent(shape, one -> new Offers(grid, prices, one, away));
    }

    /** Whom the course could have most to do with; nobody in particular where nobody is needed. */
    int[] mainPeople(CourseOnGrid course) {
        int[] people = course.mainPeople(grid);
        return people.length == 0 ? new int[] {GridVisit.NONE} : people;
    }
}
