package health.daybreak.scheduling.plan.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * When the patient would like to come; never a reason to refuse.
 *
 * @param weekdays empty when any will do
 * @param earliest the earliest start wished, on the clinic's wall clock
 * @param latest the latest start wished
 */
public record Wishes(Set<DayOfWeek> weekdays, LocalTime earliest, LocalTime latest) {

    /** Any day, any time. */
    public static final Wishes NONE = new Wishes(Set.of(), LocalTime.MIN, LocalTime.MAX);

    public Wishes {
        weekdays = Collections.unmodifiableSet(new TreeSet<>(weekdays));
    }

    /** Whether this weekday is as good as any. */
    public boolean weekday(DayOfWeek day) {
        return weekdays.isEmpty() || weekdays.contains(day);
    }

    /** Whether any time of day will do. */
    public boolean anyTime() {
        return earliest.equals(LocalTime.MIN) && latest.equals(LocalTime.MAX);
    }

    /** Minutes by which a start misses the wished hours. */
    public int minutesOutside(LocalTime start) {
        int minute = start.toSecondOfDay() / 60;
        int early = earliest.toSecondOfDay() / 60 - minute;
        int late = minute - latest.toSecondOfDay() / 60;
        return Math.max(0, Math.max(early, late));
    }
}
