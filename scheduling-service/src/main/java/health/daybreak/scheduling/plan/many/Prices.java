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

    private final ClinicGrid grid;
    private final Weights weights;
    private final Resources resources;
    private final long mostForComfort;
    private final long[][] worth;
    private final RoomLeft room;
    private final long[] comfort;

    /** At which nothing is worth anything but comfort where it is crowded already. */
    Prices(ClinicGrid grid, Weights weights) {
        this(grid, weights, new RoomLeft(grid));
    }

    /** The same. */
    Prices(ClinicGrid grid, Weights weights, RoomLeft room) {
        this.grid = grid;
        this.weights = weights;
        this.resources = grid.resources();
        this.room = room;
        this.mostForComfort = weights.load() * FINE;
        this.worth = new long[room.lanes()][room.cells()];
        this.comfort = new long[grid.horizon().days()];
        Arrays.setAll(comfort, day -> room.untilCrowded(day) < 0 ? mostForComfort : 0);
    }

    /** What they are the prices of. */
    RoomLeft room() {
        return room;
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

    /** What all room that is left is worth, in {@link #FINE} parts. */
    long worthOfRoom() {
        long sum = 0;
        for (int lane = 0; lane < worth.length; lane++) {
            for (int i = 0; i < worth[lane].length; i++) {
                sum = Math.addExact(sum, Math.multiplyExact(worth[lane][i], room.left(lane, i)));
            }
        }
        for (int day = 0; day < comfort.length; day++) {
            sum += comfort[day] * Math.max(0, room.untilCrowded(day));
        }
        return sum;
    }

    /** These prices and others mixed. */
    Prices mixed(Prices other, double share) {
        Prices mixed = new Prices(grid, weights, room);
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
}
