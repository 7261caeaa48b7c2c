package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.CourseTimes;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import health.daybreak.scheduling.plan.series.EveryCourseTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every way of planning one course that, with the prices of what it takes, costs less than a limit. */
final class Ways {

    private static final int NONE = GridVisit.NONE;

    private final ClinicGrid grid;
    private final CourseOnGrid course;
    private final Pricing pricing;
    private final int below;
    private final int most;
    private final List<Way> found = new ArrayList<>();

    /** Ways share the visits that they have in common, which there are few of. */
    private final Map<Seat, Seat> known = new HashMap<>();

    private Ways(ClinicGrid grid, CourseOnGrid course, Pricing pricing, int below, int most) {
        this.grid = grid;
        this.course = course;
        this.pricing = pricing;
        this.below = below;
        this.most = most;
    }

    /** All of them, the cheapest first; null when there are more than {@code most}. */
    static @Nullable List<Way> below(int below, int most, ClinicGrid grid, CourseOnGrid course, Pricing pricing) {
        Ways ways = new Ways(grid, course, pricing, below, most);
        for (int person : pricing.mainPeople(course)) {
            List<CourseTimes> times = EveryCourseTimes.below(below, most, grid, course, pricing.with(person));
            if (times == null) {
                return null;
            }
            times.forEach(one -> ways.seat(one, person, new ArrayList<>(), one.cost()));
        }
        if (course.weights().unplaced() < below) {
            ways.found.add(new Way(
                    List.of(),
                    course.weights().unplaced() / Prices.UNIT,
                    points(course.weights().unplaced())));
        }
        ways.found.sort(Comparator.comparingDouble(Way::atLeast));
        return ways.found.size() > most ? null : ways.found;
    }

    /** With each choice of people for the visits that have none yet; the times count the cheapest. */
    private void seat(CourseTimes times, int person, List<Seat> seats, int cost) {
        if (found.size() > most) {
            return;
        }
        if (seats.size() == times.places().size()) {
            if (person == main(seats)) {
                found.add(new Way(seats, own(times, person, seats), points(cost)));
            }
            return;
        }
        Place place = times.places().get(seats.size());
        int shape = course.shape(place.part());
        int quarter = grid.horizon().quarter(place.day(), place.column());
        Offers offers = pricing.offers(shape);
        int least = offers.of(person, place.day(), place.column());
        offers.each(place.day(), place.column(), (nurse, therapist, price) -> {
            int more = price + offers.away(person, nurse, therapist) - least;
            if (cost + more < below) {
                Seat seat = new Seat(place, shape, quarter, nurse, therapist);
                seats.add(known.computeIfAbsent(seat, none -> seat));
                seat(times, person, seats, cost + more);
                seats.removeLast();
            }
        });
    }

    /** What the course costs without the prices. */
    private int own(CourseTimes times, int person, List<Seat> seats) {
        int own = times.cost();
        for (Seat seat : seats) {
            Offers offers = pricing.offers(seat.shape());
            own -= offers.of(person, seat.place().day(), seat.place().column());
            own += offers.away(person, seat.nurse(), seat.therapist());
        }
        return own / Prices.UNIT;
    }

    /** Whom the course has most to do with, the first of several. */
    private static int main(List<Seat> seats) {
        Map<Integer, Integer> times = new HashMap<>();
        seats.stream().map(Seat::main).filter(main -> main != NONE).forEach(main -> times.merge(main, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }

    private static double points(int cost) {
        return (double) cost / Prices.UNIT;
    }
}
