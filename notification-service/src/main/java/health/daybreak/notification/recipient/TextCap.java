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

    private boolean free(LocalDate day, List<LocalDate> days) {
        long onDay = days.stream().filter(day::equals).count();
        long inWeek = days.stream()
                .filter(sent -> sent.isAfter(day.minusDays(WEEK)) && !sent.isAfter(day))
                .count();
        return onDay < perDay && inWeek < perWeek;
    }
}
