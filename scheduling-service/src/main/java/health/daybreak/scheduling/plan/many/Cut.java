package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A limit that all plans keep and shares of plans may break. Half of the room that is left at some quarters of some lanes, and
 * half of some courses, are added up: what the ways of plans use of that is whole numbers when it is rounded down way by way, and
 * so it is no more than the sum rounded down (Chvátal and Gomory). Counted in whole numbers all through.
 *
 * @param courses of which half is added
 * @param often by date, and then by cell of a lane as numbered by {@link RoomLeft#number}: how many of the parts in which the
 *     lane is given there make up all of it; half of as much is added
 * @param most how much of it all ways of plans use together, at most
 */
record Cut(Set<Integer> courses, Map<Integer, Map<Integer, Integer>> often, long most) {

    private static final int WHOLE = Hold.WHOLE;
    private static final int HALVES = 2 * WHOLE;

    Cut {
        courses = Set.copyOf(courses);
        often = Map.copyOf(often);
    }

    /** @param cells with {@code often} for each */
    static Cut of(Set<Integer> courses, Map<Integer, Integer> cells, RoomLeft room) {
        long all = (long) WHOLE * courses.size();
        Map<Integer, Map<Integer, Integer>> often = new HashMap<>();
        for (Map.Entry<Integer, Integer> cell : cells.entrySet()) {
            all += (long) cell.getValue() * room.left(cell.getKey());
            often.computeIfAbsent(room.day(cell.getKey()), none -> new HashMap<>())
                    .put(cell.getKey(), cell.getValue());
        }
        return new Cut(courses, often, Math.floorDiv(all, HALVES));
    }

    /** What a visit adds to what its way uses, before it is halved and rounded. */
    int of(Seat seat, RoomLeft room) {
        Map<Integer, Integer> then = often.get(seat.day());
        if (then == null) {
            return 0;
        }
        int[] sum = {0};
        room.eachCertain(seat, (lane, cell, share) -> sum[0] += share * then.getOrDefault(room.number(lane, cell), 0));
        return sum[0];
    }

    /**
     * How much a way uses.
     *
     * @param seats what its visits add together
     */
    int used(int course, int seats) {
        return Math.floorDiv(seats + (courses.contains(course) ? WHOLE : 0), HALVES);
    }

    int used(int course, List<Seat> seats, RoomLeft room) {
        return used(course, seats.stream().mapToInt(seat -> of(seat, room)).sum());
    }
}
