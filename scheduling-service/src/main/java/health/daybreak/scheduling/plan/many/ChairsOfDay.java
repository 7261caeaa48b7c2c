package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.grid.Resources;
import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The visits of one date on its chairs: any visit may change its chair as long as there is one for each. */
final class ChairsOfDay {

    /** A visit and the chair it has for the time being. */
    private static final class Seated {

        private final Seat seat;
        private int chair;

        Seated(Seat seat) {
            this.seat = seat;
        }
    }

    private final ClinicGrid grid;
    private final Resources resources;
    private final int day;
    private final List<Seated> seated = new ArrayList<>();
    private final int[] freeFrom;
    private final boolean[][] alike;

    ChairsOfDay(ClinicGrid grid, int day) {
        this.grid = grid;
        this.resources = grid.resources();
        this.day = day;
        this.freeFrom = new int[resources.chairs()];
        this.alike = new boolean[freeFrom.length][freeFrom.length];
        for (int chair = 0; chair < freeFrom.length; chair++) {
            for (int other = 0; other < chair; other++) {
                alike[chair][other] = resources.alike(chair, other, day);
            }
        }
    }

    /** Whether there would be a chair for this visit too; if nobody is there meanwhile, there is. */
    boolean fits(Seat seat) {
        if (seated.stream().noneMatch(other -> meanwhile(other.seat, seat))) {
            return true;
        }
        boolean fits = take(seat);
        if (fits) {
            giveBack(seat);
        }
        return fits;
    }

    boolean take(Seat seat) {
        add(seat);
        if (assign(0)) {
            return true;
        }
        giveBack(seat);
        return false;
    }

    /** The others keep chairs that are good for them together. */
    void giveBack(Seat seat) {
        seated.removeIf(one -> one.seat == seat);
    }

    int chair(Seat seat) {
        return seated.stream()
                .filter(one -> one.seat == seat)
                .mapToInt(one -> one.chair)
                .findFirst()
                .orElseThrow();
    }

    private boolean meanwhile(Seat one, Seat other) {
        return one.quarter() < end(other) && other.quarter() < end(one);
    }

    private void add(Seat seat) {
        seated.add(new Seated(seat));
        seated.sort(Comparator.comparingInt(one -> one.seat.quarter()));
        Arrays.fill(freeFrom, 0);
    }

    /** In order of their starts; chairs that are as good as one that was tried are left out. */
    private boolean assign(int number) {
        if (number == seated.size()) {
            return true;
        }
        Seated next = seated.get(number);
        Seat seat = next.seat;
        for (int chair = 0; chair < freeFrom.length; chair++) {
            if (freeFrom[chair] > seat.quarter()
                    || !resources.chairFree(chair, seat.shape(), day, seat.quarter())
                    || likeOneBefore(chair, seat.quarter())) {
                continue;
            }
            int before = freeFrom[chair];
            freeFrom[chair] = end(seat);
            boolean rest = assign(number + 1);
            freeFrom[chair] = before;
            if (rest) {
                next.chair = chair;
                return true;
            }
        }
        return false;
    }

    private boolean likeOneBefore(int chair, int quarter) {
        for (int other = 0; other < chair; other++) {
            if (freeFrom[other] <= quarter && alike[chair][other]) {
                return true;
            }
        }
        return false;
    }

    private int end(Seat seat) {
        return Math.min(seat.quarter() + grid.chairQuarters(seat.shape()), Quarters.MOST);
    }
}
