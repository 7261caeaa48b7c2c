package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.Changes;

/**
 * What makes one repair better than another, in points: our own proposal, open to change. Everything a visit suffers is
 * multiplied by its patient's need.
 *
 * @param moved for each visit at another time
 * @param quarter for each quarter of an hour by which its time of day changes
 * @param day for each day by which its date changes
 * @param hours for each quarter of an hour outside of the wished hours, of a visit at another time
 * @param weekday for a visit at another time on a weekday that is not wished
 * @param chair for another chair; so for the people
 * @param unplaced for a visit that finds no place
 * @param induction percent that are added during an induction
 * @param dayPastWindow percent that are added for each day past the window, for two weeks at most
 * @param risk percent that are added while a risk is open
 */
public record RepairWeights(
        int moved,
        int quarter,
        int day,
        int hours,
        int weekday,
        int chair,
        int nurse,
        int prescriber,
        int therapist,
        int unplaced,
        int induction,
        int dayPastWindow,
        int risk) {

    /** Few patients moved before all else, and each of them little; people and chairs change most easily. */
    public static final RepairWeights PROPOSED =
            new RepairWeights(1_000, 5, 60, 10, 100, 5, 20, 5, 300, 50_000, 50, 10, 100);

    private static final int HUNDRED = 100;
    private static final int MOST_DAYS = 14;

    /** What another chair and other people cost. */
    public Changes changes() {
        return new Changes(chair, nurse, prescriber, therapist);
    }

    /** By how many percent what this patient suffers counts. */
    public int percent(Need need) {
        return HUNDRED
                + (need.induction() ? induction : 0)
                + Math.min(need.daysPastWindow(), MOST_DAYS) * dayPastWindow
                + (need.riskFlagged() ? risk : 0);
    }

    static int weighed(int points, int percent) {
        return points * percent / HUNDRED;
    }
}
