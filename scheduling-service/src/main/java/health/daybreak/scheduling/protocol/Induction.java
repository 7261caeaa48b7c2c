package health.daybreak.scheduling.protocol;

import java.time.Duration;

/**
 * The first sessions of a course, booked as one series.
 *
 * @param sessions how many
 * @param perWeek how many a week are meant
 * @param minHoursBetween least hours from start to start, on the clinic's wall clock; whole days
 * @param maxInSevenDays most sessions on any seven consecutive local dates
 * @param maxDaysBetween most days from one session to the next
 * @param withinDays most days from the first session to the last
 */
public record Induction(
        int sessions, int perWeek, int minHoursBetween, int maxInSevenDays, int maxDaysBetween, int withinDays) {

    private static final int HOURS_A_DAY = 24;
    private static final int DAYS_A_WEEK = 7;

    public Induction {
        if (sessions < 1 || perWeek < 1 || maxInSevenDays < perWeek) {
            throw new IllegalArgumentException(
                    "An induction needs sessions, and may not have more a week than its cap");
        }
        if (minHoursBetween < HOURS_A_DAY || minHoursBetween % HOURS_A_DAY != 0) {
            throw new IllegalArgumentException(
                    "The least time between sessions is a whole number of days, in hours, but was " + minHoursBetween);
        }
        if (maxDaysBetween * HOURS_A_DAY < minHoursBetween) {
            throw new IllegalArgumentException("The windows between sessions cannot be met: at least " + minHoursBetween
                    + " hours and at most " + maxDaysBetween + " days");
        }
        if (sessions > maxInSevenDays && maxInSevenDays * maxDaysBetween < DAYS_A_WEEK) {
            throw new IllegalArgumentException("The windows between sessions cannot be met: at most " + maxInSevenDays
                    + " in " + DAYS_A_WEEK + " days and at most " + maxDaysBetween + " days from one to the next");
        }
        int shortest = shortestDays(sessions, minHoursBetween / HOURS_A_DAY, maxInSevenDays);
        if (withinDays < shortest) {
            throw new IllegalArgumentException("The windows cannot be met: " + sessions + " sessions take at least "
                    + shortest + " days, but " + withinDays + " are allowed");
        }
    }

    /** The days from the first session to the last when each comes as early as the spacing allows. */
    private static int shortestDays(int sessions, int minDays, int maxInSevenDays) {
        int[] day = new int[sessions];
        for (int i = 1; i < sessions; i++) {
            int week = i >= maxInSevenDays ? day[i - maxInSevenDays] + DAYS_A_WEEK : 0;
            day[i] = Math.max(day[i - 1] + minDays, week);
        }
        return day[sessions - 1];
    }

    /** Least days between two sessions at the same time of day. */
    public int minDaysBetween() {
        return minHoursBetween / HOURS_A_DAY;
    }

    /** Least time between two sessions on the clinic's wall clock. */
    public Duration minBetween() {
        return Duration.ofHours(minHoursBetween);
    }
}
