package health.daybreak.notification.roster;

import health.daybreak.platform.aggregate.Refused;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a roster must hold to before it is kept. */
final class RosterRules {

    /** Longer than any week with a substitution in it is looked ahead, so that each hour of the week is seen. */
    static final Duration AHEAD = Duration.ofDays(14);

    /** By the clinic's clock; whoever is on call changes at no second. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.ENGLISH);

    private RosterRules() {}

    /** The roster with its numbers as providers take them; throws {@link Refused} that says what to change. */
    static Roster checked(Roster roster, Instant now) {
        Roster written = new Roster(
                roster.zone(),
                roster.chain().stream().map(RosterRules::withNumber).toList(),
                roster.managers().stream().map(RosterRules::withNumber).toList(),
                roster.weekly(),
                roster.substitutions(),
                roster.coversAll());
        eachOnce("the chain", written.chain());
        eachOnce("the managers", written.managers());
        hoursMakeSense(written);
        substitutionsMakeSense(written);
        noHourWithoutSomebody(written, now);
        return written;
    }

    private static OnCallPerson withNumber(OnCallPerson person) {
        String number = TelephoneNumber.of(person.phone())
                .orElseThrow(
                        () -> Refused.unprocessable(
                                "not-a-telephone-number",
                                "The number of " + person.staffId()
                                        + " is not a telephone number. Write it with its country code, such as +1 555 010 0142."));
        return new OnCallPerson(person.staffId(), number, person.email());
    }

    private static void eachOnce(String where, List<OnCallPerson> people) {
        Set<String> seen = new HashSet<>();
        for (OnCallPerson person : people) {
            if (!seen.add(person.staffId())) {
                throw Refused.unprocessable(
                        "on-call-person-twice", person.staffId() + " stands in " + where + " twice; once is enough.");
            }
        }
    }

    private static void hoursMakeSense(Roster roster) {
        List<OnCallHours> before = new ArrayList<>();
        for (OnCallHours hours : roster.weekly()) {
            requireInChain(roster, hours.staffId());
            if (hours.endsBeforeItBegins()) {
                throw Refused.unprocessable(
                        "on-call-hours-end-too-early",
                        words(hours) + " end before they begin. Choose a later time or a later day.");
            }
            before.stream().filter(hours::overlaps).findFirst().ifPresent(other -> {
                throw Refused.unprocessable(
                        "on-call-hours-overlap",
                        words(hours) + " overlap " + words(other) + ". Only one person is called first at a time.");
            });
            before.add(hours);
        }
    }

    private static void substitutionsMakeSense(Roster roster) {
        List<Substitution> before = new ArrayList<>();
        for (Substitution substitution : roster.substitutions()) {
            requireInChain(roster, substitution.staffId());
            if (!substitution.until().isAfter(substitution.from())) {
                throw Refused.unprocessable(
                        "on-call-substitution-ends-too-early",
                        "The substitution from " + WHEN.format(substitution.from())
                                + " ends before it begins. Choose a later time.");
            }
            before.stream().filter(substitution::overlaps).findFirst().ifPresent(other -> {
                throw Refused.unprocessable(
                        "on-call-substitutions-overlap",
                        "The substitutions from " + WHEN.format(other.from()) + " and from "
                                + WHEN.format(substitution.from())
                                + " overlap. Only one person is called first at a time.");
            });
            before.add(substitution);
        }
    }

    private static void requireInChain(Roster roster, String staffId) {
        if (roster.chain().stream().noneMatch(person -> person.staffId().equals(staffId))) {
            throw Refused.unprocessable(
                    "on-call-person-unknown",
                    staffId + " has hours but does not stand in the chain, so that nobody knows their number.");
        }
    }

    /** An hour that nobody covers is refused, unless the manager has said that they know. */
    private static void noHourWithoutSomebody(Roster roster, Instant now) {
        List<Uncovered> gaps = roster.uncovered(now, now.plus(AHEAD));
        if (roster.coversAll() && !gaps.isEmpty()) {
            Uncovered first = gaps.getFirst();
            throw Refused.unprocessable(
                    "on-call-hours-uncovered",
                    "Nobody is called first from " + at(first.from(), roster) + " to " + at(first.until(), roster)
                            + ". Cover these hours, or say that some stay uncovered: then everybody is called in them.",
                    Map.of("uncovered", gaps));
        }
    }

    private static String at(Instant instant, Roster roster) {
        return WHEN.format(instant.atZone(roster.zone()));
    }

    private static String words(OnCallHours hours) {
        return "The hours of " + hours.staffId() + " from " + at(hours.fromDay(), hours.from()) + " to "
                + at(hours.untilDay(), hours.until());
    }

    private static String at(DayOfWeek day, LocalTime time) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + time;
    }
}
