package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.grid.Resources;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.Arrays;

/**
 * What a quarter of an hour of each nurse and therapist, and of all chairs of a kind, is worth on each date, and what a
 * date's comfort is worth. Prices are whole numbers of {@link #FINE} parts of a point, so that what is proven by them is not
 * subject to rounding.
 */
final class Prices {

    /** What a course costs at given prices is counted in so small a part of a point. */
    static final int UNIT = 1024;

    /** Prices are counted in so small a part of a point. */
    static final long FINE = 1L << 24;

    static final long FINE_PER_UNIT = FINE / UNIT;

    /** No share of anything is worth more points; with it, all sums still are numbers. */
    private static final double MOST = 1e3;

    private static final int SEVERAL = -2;

    /** Beyond midnight nothing stands in the way. */
    private static final int NO_LIMIT = 1 << 30;

    /** What is taken of a lane at a quarter, counted through all dates. */
    interface Take {
        void of(int lane, int cell, int share);
    }

    private final ClinicGrid grid;
    private final Weights weights;
    private final Resources resources;
    private final long mostForComfort;
    private final long[][] worth;
    private final int[][] left;
    private final long[] comfort;

    /** People first, then kinds of chairs. */
    Prices(ClinicGrid grid, Weights weights) {
        this.grid = grid;
        this.weights = weights;
        this.resources = grid.resources();
        this.mostForComfort = weights.load() * FINE;
        int lanes = resources.people() + resources.chairKinds();
        int days = grid.horizon().days();
        this.left = new int[lanes][days * Quarters.MOST];
        for (int[] lane : left) {
            Arrays.fill(lane, NO_LIMIT);
        }
        this.worth = new long[lanes][days * Quarters.MOST];
        this.comfort = new long[days];
        for (int day = 0; day < days; day++) {
            comfort[day] = room(day) < 0 ? mostForComfort : 0;
            for (int quarter = 0; quarter < grid.horizon().quarters(day).count(); quarter++) {
                for (int lane = 0; lane < lanes; lane++) {
                    left[lane][day * Quarters.MOST + quarter] = lane < resources.people()
                            ? resources.left(lane, day, quarter)
                            : resources.chairsLeft(lane - resources.people(), day, quarter);
                }
            }
        }
    }

    /** Prices of the same room at which nothing is worth anything but what is crowded already. */
    Prices(Prices other) {
        this.grid = other.grid;
        this.weights = other.weights;
        this.resources = other.resources;
        this.mostForComfort = other.mostForComfort;
        this.left = other.left;
        this.worth = new long[left.length][left[0].length];
        this.comfort = new long[other.comfort.length];
        for (int day = 0; day < comfort.length; day++) {
            comfort[day] = room(day) < 0 ? mostForComfort : 0;
        }
    }

    /** What a quarter of an hour in a chair is worth beyond the chair, in {@link #FINE} parts. */
    long comfort(int day) {
        return comfort[day];
    }

    /** What a visit takes of that nurse, in {@link #FINE} parts. */
    long nurse(int shape, int lane, int day, int quarter) {
        long price = 0;
        for (int offset = 0; offset < grid.length(shape); offset++) {
            price += worth[lane][day * Quarters.MOST + quarter + offset] * grid.nurseShare(shape, offset);
        }
        return price;
    }

    /** What a visit takes of that therapist, in {@link #FINE} parts. */
    long therapist(int shape, int lane, int day, int quarter) {
        long price = 0;
        for (int offset = 0; offset < grid.length(shape); offset++) {
            price += worth[lane][day * Quarters.MOST + quarter + offset] * resources.therapistShare(shape, offset);
        }
        return price;
    }

    /** What a visit takes of a kind of chair, in {@link #FINE} parts. */
    long chair(int shape, int kind, int day, int quarter) {
        long price = 0;
        int lane = resources.people() + kind;
        for (int offset = 0; offset < grid.chairQuarters(shape); offset++) {
            price += worth[lane][day * Quarters.MOST + quarter + offset] * grid.chairShare(shape, offset);
        }
        return price;
    }

    /** The kind of chair that costs least for a visit that can start then; -1 when there is none. */
    int cheapestChair(int shape, int day, int quarter) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int kind = 0; kind < resources.chairKinds(); kind++) {
            if (resources.chairCan(kind, shape, day, quarter)) {
                long price = chair(shape, kind, day, quarter);
                if (price < least) {
                    best = kind;
                    least = price;
                }
            }
        }
        return best;
    }

    /** What a visit takes with its people and the cheapest kind of chair, in points; in doubles, but whole parts of them. */
    double of(Seat seat) {
        int shape = seat.shape();
        long price = comfort[seat.day()] * grid.chairQuarters(shape)
                + chair(shape, cheapestChair(shape, seat.day(), seat.quarter()), seat.day(), seat.quarter());
        price += seat.nurse() < 0 ? 0 : nurse(shape, seat.nurse(), seat.day(), seat.quarter());
        price += seat.therapist() < 0 ? 0 : therapist(shape, seat.therapist(), seat.day(), seat.quarter());
        return (double) price / FINE;
    }

    /** What a visit takes of its people and of a kind of chair, quarter by quarter, as a share of {@code Hold.WHOLE}. */
    void each(Seat seat, int chairKind, Take take) {
        int start = seat.day() * Quarters.MOST + seat.quarter();
        for (int offset = 0; offset < grid.chairQuarters(seat.shape()); offset++) {
            take(seat.nurse(), start + offset, grid.nurseShare(seat.shape(), offset), take);
            int therapist = seat.therapist() < 0 ? 0 : resources.therapistShare(seat.shape(), offset);
            take(seat.therapist(), start + offset, therapist, take);
            take(
                    chairKind < 0 ? -1 : resources.people() + chairKind,
                    start + offset,
                    grid.chairShare(seat.shape(), offset),
                    take);
        }
    }

    /** The same, without the chair where chairs of several kinds would do. */
    void eachCertain(Seat seat, Take take) {
        int only = -1;
        for (int kind = 0; kind < resources.chairKinds(); kind++) {
            if (resources.chairCan(kind, seat.shape(), seat.day(), seat.quarter())) {
                only = only == -1 ? kind : SEVERAL;
            }
        }
        each(seat, only, take);
    }

    private static void take(int lane, int cell, int share, Take take) {
        if (lane >= 0 && share > 0) {
            take.of(lane, cell, share);
        }
    }

    /** What all room that is left is worth, in {@link #FINE} parts. */
    long worthOfRoom() {
        long sum = 0;
        for (int lane = 0; lane < worth.length; lane++) {
            for (int i = 0; i < worth[lane].length; i++) {
                sum = Math.addExact(sum, Math.multiplyExact(worth[lane][i], left[lane][i]));
            }
        }
        for (int day = 0; day < comfort.length; day++) {
            sum += comfort[day] * Math.max(0, room(day));
        }
        return sum;
    }

    /** These prices and others mixed. */
    Prices mixed(Prices other, double share) {
        Prices mixed = new Prices(this);
        for (int lane = 0; lane < worth.length; lane++) {
            mix(worth[lane], other.worth[lane], share, mixed.worth[lane]);
        }
        mix(comfort, other.comfort, share, mixed.comfort);
        return mixed;
    }

    private static void mix(long[] one, long[] other, double share, long[] mixed) {
        Arrays.setAll(mixed, i -> one[i] + Math.round(share * (other[i] - one[i])));
    }

    /** @param price in points */
    void set(int lane, int cell, double price) {
        worth[lane][cell] = fine(price);
    }

    /** @param price in points for a quarter of an hour */
    void setComfort(int day, double price) {
        comfort[day] = Math.clamp(Math.round(price * FINE), 0, mostForComfort);
    }

    /** A price in whole {@link #FINE} parts of a point; no more than can be counted with, and not below nothing. */
    static long fine(double price) {
        return Math.round(Math.clamp(price, 0, MOST) * FINE);
    }

    int lanes() {
        return worth.length;
    }

    /** Quarters of all dates. */
    int cells() {
        return worth[0].length;
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
    int room(int day) {
        return grid.load().comfortable(day) - grid.load().of(day);
    }
}
