package health.daybreak.notification.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How many texts one patient may get: by default one a day and three in seven days, 47 CFR 64.1200(a)(9)(iv). Days are the
 * recipient's.
 *
 * @param perDay at least 1
 * @param perWeek at least 1
 */
public record TextCap(int perDay, int perWeek) {

    private static final int WEEK = 7;

    public TextCap {
        if (perDay < 1 || perWeek < 1) {
            throw new IllegalArgumentException(
                    "A cap of " + perDay + " a day and " + perWeek + " a week; expected at least 1 of each");
        }
    }

    /** The first of the recipient's days, from {@code from} on, on which one more text is allowed. */
    public LocalDate firstDayFree(LocalDate from, ZoneId zone, List<Instant> sent) {
        List<LocalDate> days =
                sent.stream().map(at -> at.atZone(zone).toLocalDate()).toList();
        LocalDate day = from;
        while (!free(day, days)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many texts count on one of the recipient's days. */
    public record Counted(long onDay, long inWeek) {}

    /** Counts what was sent on this day, and in the seven days that end with it. */
    public Counted count(LocalDate day, ZoneId zone, List<Instant> sent) {
        return count(day, sent.stream().map(at -> at.atZone(zone).toLocalDate()).toList());
    }

    private boolean free(LocalDate day, List<LocalDate> days) {
        Counted counted = count(day, days);
        return counted.onDay() < perDay && counted.inWeek() < perWeek;
    }

    private static Counted count(LocalDate day, List<LocalDate> days) {
        return new Counted(
                days.stream().filter(day::equals).count(),
                days.stream()
                        .filter(sent -> sent.isAfter(day.minusDays(WEEK)) && !sent.isAfter(day))
                        .count());
    }
}
