package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CourseTimes;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import health.daybreak.scheduling.plan.series.PlaceExtra;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The cheapest of a course with each person it could have most to do with. */
    List<Cheapest> eachCheapest(CourseOnGrid course) {
        List<Cheapest> all = new ArrayList<>();
        for (int person : mainPeople(course)) {
            CourseTimes times = CourseTimes.cheapest(
                    grid, course, with(person), course.weights().unplaced());
            if (times != null) {
                all.add(new Cheapest(times, person, times.cost()));
            }
        }
        return all;
    }

    /** The same with the people and kinds of chairs that cost least. */
    Column column(int number, CourseOnGrid course, Cheapest cheapest) {
        List<Seat> seats = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        int own = cheapest.cost;
        for (Place place : Objects.requireNonNull(cheapest.times).places()) {
            Offers offers = offers(course.shape(place.part()));
            Seat seat = offers.seat(cheapest.person, place);
            seats.add(seat);
            kinds.add(prices.cheapestChair(seat.shape(), seat.day(), seat.quarter()));
            own -= offers.of(cheapest.person, place.day(), place.column());
            own += offers.away(cheapest.person, seat.nurse(), seat.therapist());
        }
        return new Column(number, seats, kinds, own / Prices.UNIT);
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
