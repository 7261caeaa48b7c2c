package health.daybreak.scheduling.plan.model;

import health.daybreak.scheduling.protocol.Induction;

/**
 * What makes one plan better than another, in points of inconvenience: our own proposal, open to change.
 *
 * @param startDay for each day that the series starts later
 * @param gap for each half day by which the days between two doses miss the even rhythm, beyond the first
 * @param pattern for each dose that is not on the weekday of the week before
 * @param change for each quarter of an hour by which the time of day changes from dose to dose
 * @param hours for each quarter of an hour outside of the wished hours
 * @param weekday for each visit on a weekday that was not wished
 * @param person for each visit without the course's usual therapist, or nurse where no therapist is needed
 * @param load for each quarter of an hour in a chair beyond a date's comfortable load
 * @param unplaced for each course without a plan
 */
public record Weights(
        int startDay, int gap, int pattern, int change, int hours, int weekday, int person, int load, int unplaced) {

    /** All that counts, weighed against each other. */
    public static final Weights BALANCED = new Weights(8, 6, 10, 1, 4, 40, 6, 1, 100_000);

    /** As early as possible. */
    public static final Weights EARLIEST = new Weights(60, 4, 4, 1, 2, 20, 3, 0, 100_000);

    /** The same weekdays and times from week to week, with the same people. */
    public static final Weights STEADY = new Weights(2, 8, 60, 4, 4, 40, 20, 0, 100_000);

    /** A date's comfortable load, in hundredths of what its chairs and nurses could do. */
    public static final int COMFORTABLE_PERCENT = 80;

    private static final int HALF_DAYS_A_WEEK = 14;

    /** The same weighed against each other, everything that many times as much. */
    public Weights times(int factor) {
        return new Weights(
                startDay * factor,
                gap * factor,
                pattern * factor,
                change * factor,
                hours * factor,
                weekday * factor,
                person * factor,
                load * factor,
                unplaced * factor);
    }

    /** What this many days between two doses cost. */
    public int ofGap(Induction induction, int days) {
        int halfDaysOff = Math.abs(2 * days - HALF_DAYS_A_WEEK / induction.perWeek());
        return gap * Math.max(0, halfDaysOff - 1);
    }
}
