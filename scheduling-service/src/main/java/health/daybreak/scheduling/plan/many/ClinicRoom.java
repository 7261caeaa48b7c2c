package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.grid.Resources;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.ArrayList;
import java.util.List;

/** What people and chairs have left while ways are taken and given back. The grid itself stays as it is. */
final class ClinicRoom implements OneOfEach.Room<Way> {

    private final ClinicGrid grid;
    private final Resources resources;
    private final Weights weights;
    private final int[][] left;
    private final int[] load;
    private final ChairsOfDay[] chairs;
    private long own;

    ClinicRoom(ClinicGrid grid, Weights weights) {
        this.grid = grid;
        this.resources = grid.resources();
        this.weights = weights;
        int days = grid.horizon().days();
        this.left = new int[resources.people()][days * Quarters.MOST];
        this.load = new int[days];
        this.chairs = new ChairsOfDay[days];
        for (int day = 0; day < days; day++) {
            chairs[day] = new ChairsOfDay(grid, day);
            for (int person = 0; person < resources.people(); person++) {
                for (int quarter = 0; quarter < grid.horizon().quarters(day).count(); quarter++) {
                    left[person][day * Quarters.MOST + quarter] = resources.left(person, day, quarter);
                }
            }
        }
    }

    @Override
    public boolean mightFit(Way way) {
        for (Seat seat : way.seats()) {
            if (!peopleFree(seat) || !chairs[seat.day()].fits(seat)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean take(Way way) {
        for (int i = 0; i < way.seats().size(); i++) {
            Seat seat = way.seats().get(i);
            if (!peopleFree(seat) || !chairs[seat.day()].take(seat)) {
                way.seats().subList(0, i).forEach(this::giveBack);
                return false;
            }
            people(seat, -1);
            load[seat.day()] += grid.chairQuarters(seat.shape());
        }
        own += way.own();
        return true;
    }

    @Override
    public void giveBack(Way way) {
        way.seats().forEach(this::giveBack);
        own -= way.own();
    }

    @Override
    public long cost() {
        long crowded = 0;
        for (int day = 0; day < load.length; day++) {
            crowded += grid.load().crowding(day, load[day]);
        }
        return own + weights.load() * crowded;
    }

    /** The visits of a way that is taken, with chairs. */
    List<GridVisit> visits(Way way) {
        List<GridVisit> visits = new ArrayList<>();
        for (Seat seat : way.seats()) {
            visits.add(new GridVisit(
                    seat.shape(),
                    seat.place().part(),
                    seat.place().number(),
                    seat.day(),
                    seat.quarter(),
                    chairs[seat.day()].chair(seat),
                    seat.nurse(),
                    resources.prescriber(seat.shape(), seat.day(), seat.quarter()),
                    seat.therapist()));
        }
        return visits;
    }

    private void giveBack(Seat seat) {
        people(seat, 1);
        chairs[seat.day()].giveBack(seat);
        load[seat.day()] -= grid.chairQuarters(seat.shape());
    }

    private boolean peopleFree(Seat seat) {
        int start = seat.day() * Quarters.MOST + seat.quarter();
        for (int offset = 0; offset < grid.length(seat.shape()); offset++) {
            if (seat.nurse() >= 0 && left[seat.nurse()][start + offset] < grid.nurseShare(seat.shape(), offset)) {
                return false;
            }
            if (seat.therapist() >= 0
                    && left[seat.therapist()][start + offset] < resources.therapistShare(seat.shape(), offset)) {
                return false;
            }
        }
        return true;
    }

    private void people(Seat seat, int sign) {
        int start = seat.day() * Quarters.MOST + seat.quarter();
        for (int offset = 0; offset < grid.length(seat.shape()); offset++) {
            if (seat.nurse() >= 0) {
                left[seat.nurse()][start + offset] += sign * grid.nurseShare(seat.shape(), offset);
            }
            if (seat.therapist() >= 0) {
                left[seat.therapist()][start + offset] += sign * resources.therapistShare(seat.shape(), offset);
            }
        }
    }
}
