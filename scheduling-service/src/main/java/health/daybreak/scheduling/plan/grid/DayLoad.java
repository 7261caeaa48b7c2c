package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.plan.model.Weights;

/** How many quarters of an hour the chairs of each date are taken, and how many are comfortable. */
public final class DayLoad {

    private static final int HUNDRED = 100;

    private final int[] load;
    private final int[] comfortable;

    DayLoad(ClinicLanes clinic) {
        Horizon horizon = clinic.horizon();
        this.load = new int[horizon.days()];
        this.comfortable = new int[horizon.days()];
        for (int day = 0; day < horizon.days(); day++) {
            int chairs = 0;
            int nurses = 0;
            for (int quarter = 0; quarter < horizon.quarters(day).count(); quarter++) {
                boolean open = clinic.open()[day][quarter];
                for (int lane = 0; lane < clinic.chairs().count(); lane++) {
                    load[day] += clinic.chairs().taken(lane, day, quarter) > 0 ? 1 : 0;
                    chairs += open && clinic.chairs().onDuty(lane, day, quarter) ? 1 : 0;
                }
                for (int lane = 0; lane < clinic.people().count(); lane++) {
                    nurses += open && clinic.nurse(lane) && clinic.people().onDuty(lane, day, quarter) ? 1 : 0;
                }
            }
            int most = Math.min(chairs, nurses * clinic.chairsPerNurse());
            comfortable[day] = most * Weights.COMFORTABLE_PERCENT / HUNDRED;
        }
    }

    /** Quarters that are taken on that day. */
    public int of(int day) {
        return load[day];
    }

    /** Quarters that may be taken on that day before it counts as crowded. */
    public int comfortable(int day) {
        return comfortable[day];
    }

    /** By how many quarters a visit that takes that many would crowd the day more than it is. */
    public int crowding(int day, int quarters) {
        return beyond(day, load[day] + quarters) - beyond(day, load[day]);
    }

    /** Quarters beyond what is comfortable, over all days. */
    public int crowded() {
        int all = 0;
        for (int day = 0; day < load.length; day++) {
            all += beyond(day, load[day]);
        }
        return all;
    }

    void add(int day, int quarters) {
        load[day] += quarters;
    }

    private int beyond(int day, int quarters) {
        return Math.max(0, quarters - comfortable[day]);
    }
}
