package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.grid.Resources;
import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.Arrays;

/**
 * What is left at each quarter of an hour of each nurse and therapist, and of all chairs of a kind, before anything is planned;
 * and what a visit takes of it. Lanes are people first, then kinds of chairs; cells are quarters counted through all dates.
 */
final class RoomLeft {

    /** Beyond midnight nothing stands in the way. */
    private static final int NO_LIMIT = 1 << 30;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** What is taken of a cell of a lane, as a share of {@code Hold.WHOLE}. */
    interface Take {
        void of(int lane, int cell, int share);
    }

    private final ClinicGrid grid;
    private final Resources resources;
    private final int[][] left;

    RoomLeft(ClinicGrid grid) {
        this.grid = grid;
        this.resources = grid.resources();
        this.left = new int[resources.people() + resources.chairKinds()]
                [grid.horizon().days() * Quarters.MOST];
        for (int lane = 0; lane < left.length; lane++) {
            Arrays.fill(left[lane], NO_LIMIT);
            for (int day = 0; day < grid.horizon().days(); day++) {
                for (int quarter = 0; quarter < grid.horizon().quarters(day).count(); quarter++) {
                    left[lane][day * Quarters.MOST + quarter] = lane < resources.people()
                            ? resources.left(lane, day, quarter)
                            : resources.chairsLeft(lane - resources.people(), day, quarter);
                }
            }
        }
    }

    int lanes() {
        return left.length;
    }

    /** Quarters of all dates. */
    int cells() {
        return left[0].length;
    }

    /** What is left, as shares of {@code Hold.WHOLE}. */
    int left(int lane, int cell) {
        return left[lane][cell];
    }

    /** The number of a cell of a lane. */
    int number(int lane, int cell) {
        return lane * cells() + cell;
    }

    /** @param number of a cell of a lane */
    int day(int number) {
        return number % cells() / Quarters.MOST;
    }

    /** @param number of a cell of a lane */
    int left(int number) {
        return left[number / cells()][number % cells()];
    }

    /** Quarters until the date is crowded; negative when it already is. */
    int untilCrowded(int day) {
        return grid.load().comfortable(day) - grid.load().of(day);
    }

    /** What a visit takes of its people and of a kind of chair. */
    void each(Seat seat, int chairKind, Take take) {
        int start = seat.day() * Quarters.MOST + seat.quarter();
        int chair = chairKind < 0 ? NONE : resources.people() + chairKind;
        for (int offset = 0; offset < grid.chairQuarters(seat.shape()); offset++) {
            take(seat.nurse(), start + offset, grid.nurseShare(seat.shape(), offset), take);
            int therapist = seat.therapist() < 0 ? 0 : resources.therapistShare(seat.shape(), offset);
            take(seat.therapist(), start + offset, therapist, take);
            take(chair, start + offset, grid.chairShare(seat.shape(), offset), take);
        }
    }

    /** The same, without the chair where chairs of several kinds would do. */
    void eachCertain(Seat seat, Take take) {
        int only = NONE;
        for (int kind = 0; kind < resources.chairKinds(); kind++) {
            if (resources.chairCan(kind, seat.shape(), seat.day(), seat.quarter())) {
                only = only == NONE ? kind : SEVERAL;
            }
        }
        each(seat, only, take);
    }

    private static void take(int lane, int cell, int share, Take take) {
        if (lane >= 0 && share > 0) {
            take.of(lane, cell, share);
        }
    }
}
