package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import java.util.List;

/**
 * A plan for one course up to the choice of chairs.
 *
 * @param seats none when the course stays without a plan
 * @param own what the course then costs by itself
 * @param atLeast by how much it raises what everything costs, with the prices of what it takes
 */
record Way(List<Seat> seats, int own, double atLeast) implements OneOfEach.Option {

    /** A visit with its people; lanes, -1 for nobody. */
    record Seat(Place place, int shape, int quarter, int nurse, int therapist) {

        int main() {
            return therapist < 0 ? nurse : therapist;
        }

        int day() {
            return place.day();
        }
    }

    Way {
        seats = List.copyOf(seats);
    }
}
