package health.daybreak.notification.roster;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * Hours of every week in which one person is called first, by the clock on the clinic's wall.
 *
 * @param from the first minute
 * @param until the first minute that is not theirs any more; may lie on a later day, also past Sunday
 */
public record OnCallHours(String staffId, DayOfWeek fromDay, LocalTime from, DayOfWeek untilDay, LocalTime until) {

    private static final int MINUTES_A_DAY = 24 * 60;
    static final int MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

    static int minute(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * MINUTES_A_DAY + time.toSecondOfDay() / 60;
    }

    /** The first minute, counted from Monday 00:00. */
    int begin() {
        return minute(fromDay, from);
    }

    /** How many minutes by the wall; 0 when it begins and ends in the same minute. */
    int minutes() {
        return Math.floorMod(minute(untilDay, until) - begin(), MINUTES_A_WEEK);
    }

    /** Whether it ends on the day on which it begins, but not after it has begun. */
    boolean endsBeforeItBegins() {
        return fromDay == untilDay && !until.isAfter(from);
    }

    /** Whether both claim a minute of the week. */
    boolean overlaps(OnCallHours other) {
        return Math.floorMod(other.begin() - begin(), MINUTES_A_WEEK) < minutes()
                || Math.floorMod(begin() - other.begin(), MINUTES_A_WEEK) < other.minutes();
    }

    /** When they last began, at or before this moment on the wall. */
    LocalDateTime lastBeginning(LocalDateTime wall) {
        LocalDateTime beginning = wall.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(fromDay))
                .atTime(from);
        return beginning.isAfter(wall) ? beginning.minusWeeks(1) : beginning;
    }

    Duration length() {
        return Duration.ofMinutes(minutes());
    }
}
