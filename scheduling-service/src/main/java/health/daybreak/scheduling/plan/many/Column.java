package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.List;

/**
 * A way of planning a course, with a kind of chair for each visit.
 *
 * @param seats none when the course stays without a plan
 * @param chairKinds one for each seat
 * @param own what the course then costs by itself, in points
 */
record Column(int course, List<Seat> seats, List<Integer> chairKinds, int own) {

    Column {
        seats = List.copyOf(seats);
        chairKinds = List.copyOf(chairKinds);
    }
}
