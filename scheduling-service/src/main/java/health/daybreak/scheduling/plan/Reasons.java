package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what speaks for a series. */
final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final ZoneId zone;
    private final Wishes wishes;

    Reasons(ZoneId zone, Wishes wishes) {
        this.zone = zone;
        this.wishes = wishes;
    }

    List<String> of(List<Slot> slots) {
        List<ZonedDateTime> starts =
                slots.stream().map(slot -> slot.startsAt().atZone(zone)).toList();
        List<String> reasons = new ArrayList<>();
        reasons.add("Starts on " + DAY.format(starts.getFirst()) + ", ends on " + DAY.format(starts.getLast()) + ".");
        weekdays(reasons, starts);
        timeOfDay(reasons, starts);
        if (slots.stream().map(Slot::nurseId).distinct().count() == 1) {
            reasons.add("The same nurse throughout.");
        }
        if (slots.getFirst().therapistId() != null
                && slots.stream().map(Slot::therapistId).distinct().count() == 1) {
            reasons.add("The same therapist throughout.");
        }
        return reasons;
    }

    private void weekdays(List<String> reasons, List<ZonedDateTime> starts) {
        List<DayOfWeek> days = starts.stream()
                .map(ZonedDateTime::getDayOfWeek)
                .distinct()
                .sorted()
                .toList();
        if (days.size() <= 3) {
            reasons.add("Every "
                    + days.stream()
                            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                            .collect(Collectors.joining(" and "))
                    + ".");
        }
        if (!wishes.weekdays().isEmpty() && wishes.weekdays().containsAll(days)) {
            reasons.add("Only on the wished weekdays.");
        }
    }

    private void timeOfDay(List<String> reasons, List<ZonedDateTime> starts) {
        List<LocalTime> times = starts.stream()
                .map(ZonedDateTime::toLocalTime)
                .distinct()
                .sorted()
                .toList();
        reasons.add(
                times.size() == 1
                        ? "Always at " + times.getFirst() + "."
                        : "Between " + times.getFirst() + " and " + times.getLast() + ".");
        if (!wishes.anyTime() && times.stream().allMatch(time -> wishes.minutesOutside(time) == 0)) {
            reasons.add("Always at the wished time of day.");
        }
    }
}
