package health.daybreak.scheduling.plan.many;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Resources;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.series.CourseTimes.Place;
import java.util.Arrays;

/** What room and people cost at given prices, for each start of a visit of one shape. */
final class Offers {

    private static final int NONE = GridVisit.NONE;

    /** People for a visit, and what they and its place cost. */
    interface Offer {
        void of(int nurse, int therapist, int cost);
    }

    private final ClinicGrid grid;
    private final Resources resources;
    private final Prices prices;
    private final int shape;
    private final int width;
    private final int away;
    private final boolean nobody;
    private final int[] withAnyone;
    private final int[][] with;

    /** @param away what it costs to be without the person the course has most to do with */
    Offers(ClinicGrid grid, Prices prices, int shape, int away) {
        this.grid = grid;
        this.resources = grid.resources();
        this.prices = prices;
        this.shape = shape;
        this.away = away;
        this.nobody = !resources.needsNurse(shape) && !resources.needsTherapist(shape);
        this.width = grid.horizon().width();
        int cells = grid.horizon().days() * width;
        this.withAnyone = new int[cells];
        this.with = new int[resources.people()][cells];
        Arrays.fill(withAnyone, NEVER);
        for (int[] one : with) {
            Arrays.fill(one, NEVER);
        }
        for (int day = 0; day < grid.horizon().days(); day++) {
            for (int column = 0; column < width; column++) {
                if (grid.canStart(shape, day, column)) {
                    fill(day, column);
                }
            }
        }
    }

    /** The least that it costs a course that has most to do with that person. */
    int of(int person, int day, int column) {
        int cell = day * width + column;
        return person == NONE || nobody ? withAnyone[cell] : Math.min(with[person][cell], withAnyone[cell] + away);
    }

    /** The people who cost least. */
    Seat seat(int person, Place place) {
        int[] best = {NONE, NONE, Integer.MAX_VALUE};
        each(place.day(), place.column(), (nurse, therapist, cost) -> {
            int all = cost + away(person, nurse, therapist);
            if (all < best[2]) {
                best[0] = nurse;
                best[1] = therapist;
                best[2] = all;
            }
        });
        int quarter = grid.horizon().quarter(place.day(), place.column());
        return new Seat(place, shape, quarter, best[0], best[1]);
    }

    /** What it costs that the visit is with others than the person the course has most to do with. */
    int away(int person, int nurse, int therapist) {
        int main = therapist == NONE ? nurse : therapist;
        return person == NONE || main == NONE || main == person ? 0 : away;
    }

    /** All who can be there. */
    void each(int day, int column, Offer offer) {
        int quarter = grid.horizon().quarter(day, column);
        long place = prices.comfort(day) * grid.chairQuarters(shape)
                + prices.chair(shape, prices.cheapestChair(shape, day, quarter), day, quarter);
        if (!resources.needsTherapist(shape)) {
            eachNurse(NONE, place, day, quarter, offer);
            return;
        }
        for (int therapist = 0; therapist < resources.people(); therapist++) {
            if (resources.therapistCan(therapist, shape, day, quarter)) {
                long price = place + prices.therapist(shape, therapist, day, quarter);
                eachNurse(therapist, price, day, quarter, offer);
            }
        }
    }

    private void eachNurse(int therapist, long price, int day, int quarter, Offer offer) {
        if (!resources.needsNurse(shape)) {
            offer.of(NONE, therapist, units(price));
            return;
        }
        for (int nurse = 0; nurse < resources.people(); nurse++) {
            if (nurse != therapist && resources.nurseCan(nurse, shape, day, quarter)) {
                offer.of(nurse, therapist, units(price + prices.nurse(shape, nurse, day, quarter)));
            }
        }
    }

    /** Rounded down, so that no plan costs less than what is counted. */
    private static int units(long price) {
        return (int) Math.min(NEVER, price / Prices.FINE_PER_UNIT);
    }

    private void fill(int day, int column) {
        int cell = day * width + column;
        each(day, column, (nurse, therapist, cost) -> {
            int main = therapist == NONE ? nurse : therapist;
            withAnyone[cell] = Math.min(withAnyone[cell], cost);
            if (main != NONE) {
                with[main][cell] = Math.min(with[main][cell], cost);
            }
        });
    }
}
