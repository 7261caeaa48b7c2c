package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says in words what a move bends. */
final class Bends {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final ZoneId zone;

    Bends(ZoneId zone) {
        this.zone = zone;
    }

    List<String> of(Visit from, Visit to, Wishes wishes) {
        List<String> bends = new ArrayList<>();
        ZonedDateTime before = from.startsAt().atZone(zone);
        ZonedDateTime after = to.startsAt().atZone(zone);
        if (!before.toLocalDate().equals(after.toLocalDate())) {
            bends.add(DAY.format(after) + " instead of " + DAY.format(before));
        }
        LocalTime time = after.toLocalTime();
        if (!before.toLocalTime().equals(time)) {
            bends.add(time + " instead of " + before.toLocalTime());
        }
        if (!from.startsAt().equals(to.startsAt())) {
            add(bends, wishes.minutesOutside(time) > 0, "outside the wished hours");
            add(bends, !wishes.weekday(after.getDayOfWeek()), "not on a wished weekday");
        }
        add(bends, !Objects.equals(from.therapistId(), to.therapistId()), "another therapist");
        add(bends, !Objects.equals(from.nurseId(), to.nurseId()), "another nurse");
        add(bends, !Objects.equals(from.prescriberId(), to.prescriberId()), "another prescriber");
        add(bends, !from.chairId().equals(to.chairId()), "another chair");
        return bends;
    }

    private static void add(List<String> bends, boolean holds, String words) {
        if (holds) {
            bends.add(words);
        }
    }
}
