package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.day.Hold;
import java.util.List;

/** What each chair or person can do and has taken, quarter by quarter; one lane each. */
final class Lanes {

    private final List<String> ids;
    private final int days;
    private final short[] capacity;
    private final short[] taken;

    Lanes(List<String> ids, int days) {
        this.ids = List.copyOf(ids);
        this.days = days;
        this.capacity = new short[ids.size() * days * Quarters.MOST];
        this.taken = new short[capacity.length];
    }

    int count() {
        return ids.size();
    }

    int days() {
        return days;
    }

    String id(int lane) {
        return ids.get(lane);
    }

    void open(int lane, int day, int from, int to) {
        fill(lane, day, from, to, Hold.WHOLE);
    }

    void close(int lane, int day, int from, int to) {
        fill(lane, day, from, to, 0);
    }

    /** Takes a share for some quarters, or gives it back when it is negative; quarters beyond the date are left out. */
    void take(int lane, int day, int from, int to, int share) {
        int base = base(lane, day);
        for (int quarter = from; quarter < Math.min(to, Quarters.MOST); quarter++) {
            taken[base + quarter] += (short) share;
        }
    }

    /** Whether it is there at this quarter, and if so with at least that share left. */
    boolean has(int lane, int day, int quarter, int share) {
        int at = base(lane, day) + quarter;
        return capacity[at] > 0 && (share == 0 || capacity[at] - taken[at] >= share);
    }

    boolean onDuty(int lane, int day, int quarter) {
        return capacity[base(lane, day) + quarter] > 0;
    }

    /** What is left of it; nothing when it is not there. */
    int left(int lane, int day, int quarter) {
        int at = base(lane, day) + quarter;
        return Math.max(0, capacity[at] - taken[at]);
    }

    int taken(int lane, int day, int quarter) {
        return taken[base(lane, day) + quarter];
    }

    private void fill(int lane, int day, int from, int to, int value) {
        int base = base(lane, day);
        for (int quarter = from; quarter < to; quarter++) {
            capacity[base + quarter] = (short) value;
        }
    }

    private int base(int lane, int day) {
        return (lane * days + day) * Quarters.MOST;
    }
}
