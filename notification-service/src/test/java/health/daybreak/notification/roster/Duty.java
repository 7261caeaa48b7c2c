package health.daybreak.notification.roster;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A roster that leaves no hour uncovered: Pia by day, Noor by night, Theo when both keep silent, Mona above them. */
public final class Duty {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final OnCallPerson PIA = new OnCallPerson("staff-pia", "+15550100111", "pia@example.org");
    public static final OnCallPerson NOOR = new OnCallPerson("staff-noor", "+15550100122", "noor@example.org");
    public static final OnCallPerson THEO = new OnCallPerson("staff-theo", "+15550100133", null);
    public static final OnCallPerson MONA = new OnCallPerson("staff-mona", "+15550100144", "mona@example.org");

    private Duty() {}

    public static OnCallHours hours(
            OnCallPerson person, DayOfWeek fromDay, String from, DayOfWeek untilDay, String until) {
        return new OnCallHours(person.staffId(), fromDay, LocalTime.parse(from), untilDay, LocalTime.parse(until));
    }

    /** Pia from 08:00 to 20:00 of every day. */
    public static List<OnCallHours> days() {
        return List.of(DayOfWeek.values()).stream()
                .map(day -> hours(PIA, day, "08:00", day, "20:00"))
                .toList();
    }

    /** Noor from 20:00 to 08:00 of every night. */
    public static List<OnCallHours> nights() {
        return List.of(DayOfWeek.values()).stream()
                .map(day -> hours(NOOR, day, "20:00", day.plus(1), "08:00"))
                .toList();
    }

    public static Roster roster() {
        return roster(Stream.concat(days().stream(), nights().stream()).toList());
    }

    public static Roster roster(List<OnCallHours> weekly) {
        return new Roster(NEW_YORK, List.of(PIA, NOOR, THEO), List.of(MONA), weekly, List.of(), true);
    }
}
