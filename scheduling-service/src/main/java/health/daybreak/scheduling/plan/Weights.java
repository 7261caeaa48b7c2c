package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.protocol.Induction;

/**
 * What makes one series better than another, in points of inconvenience: our own proposal, open to change.
 *
 * @param startDay for each day that the series starts later
 * @param gap for each half day by which the days between two sessions miss the even rhythm, beyond the first
 * @param pattern for each session that is not on the weekday of the week before
 * @param change for each quarter of an hour by which the time of day changes from session to session
 * @param hours for each quarter of an hour outside of the wished hours
 * @param weekday for each session on a weekday that was not wished
 */
record Weights(int startDay, int gap, int pattern, int change, int hours, int weekday) {

    static final Weights BALANCED = new Weights(8, 6, 10, 1, 4, 40);
    static final Weights EARLIEST = new Weights(60, 4, 4, 1, 2, 20);
    static final Weights STEADY = new Weights(2, 8, 60, 4, 4, 40);

    private static final int HALF_DAYS_A_WEEK = 14;

    /** What this many days between two sessions cost. */
    int ofGap(Induction induction, int days) {
        int halfDaysOff = Math.abs(2 * days - HALF_DAYS_A_WEEK / induction.perWeek());
        return gap * Math.max(0, halfDaysOff - 1);
    }
}
