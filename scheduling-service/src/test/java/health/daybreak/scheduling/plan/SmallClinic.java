package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.protocol.VisitPhase;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clinic so small that everything it can do can be tried: open two hours a day, with visits of an hour. */
public final class SmallClinic {

    public static final LocalTime OPENS = LocalTime.of(9, 0);
    public static final LocalTime CLOSES = LocalTime.of(11, 0);
    public static final List<String> CHAIRS = List.of("chair-1", "chair-2");
    public static final List<String> NURSES = List.of("nurse-1", "nurse-2");
    public static final List<String> PRESCRIBERS = List.of("prescriber");
    public static final List<String> THERAPISTS = List.of("therapist-1", "therapist-2");

    /** What only the second nurse and the second therapist can. */
    public static final SkillNeed SKILL = new SkillNeed("Spanish", Set.of(Role.NURSE, Role.THERAPIST), null);

    private static final List<String> PEOPLE =
            Stream.of(NURSES, THERAPISTS).flatMap(List::stream).toList();

    private SmallClinic() {}

    /** Every chair fit for everything; a nurse watches one patient at a time. */
    public static Situation situation(List<Outage> outages, List<Hold> held) {
        List<OpenHours> hours = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new OpenHours(day, OPENS, CLOSES))
                .toList();
        List<Chair> chairs = CHAIRS.stream()
                .map(id -> new Chair(id, id, EnumSet.allOf(Route.class)))
                .toList();
        List<StaffMember> staff = new ArrayList<>();
        NURSES.forEach(id -> staff.add(person(id, Role.NURSE)));
        PRESCRIBERS.forEach(id -> staff.add(person(id, Role.PRESCRIBER)));
        THERAPISTS.forEach(id -> staff.add(person(id, Role.THERAPIST)));
        return new Situation(new Clinic("Small clinic", NEW_YORK, hours, List.of(), chairs, 1), staff, outages, held);
    }

    /** The clinic with some chairs and people taken at random. */
    public static Situation busy(Random random, int days, int percentTaken) {
        List<Hold> held = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int half = 0; half < 4; half++) {
                var from = MONDAY.plusDays(day)
                        .atTime(OPENS.plusMinutes(30L * half))
                        .atZone(NEW_YORK);
                for (String chair : CHAIRS) {
                    if (random.nextInt(100) < percentTaken) {
                        held.add(new Hold(
                                Hold.Kind.CHAIR,
                                chair,
                                from.toInstant(),
                                from.plusMinutes(30).toInstant(),
                                Hold.WHOLE));
                    }
                }
                for (String person : PEOPLE) {
                    if (random.nextInt(100) < percentTaken) {
                        held.add(new Hold(
                                Hold.Kind.PERSON,
                                person,
                                from.toInstant(),
                                from.plusMinutes(30).toInstant(),
                                Hold.WHOLE));
                    }
                }
            }
        }
        return situation(List.of(), held);
    }

    public static VisitKind infusion() {
        return new VisitKind("infusion", Route.IV, List.of(new VisitPhase("infusion", 60, true, null, true, false)), 0);
    }

    /** The same treatment for somebody who needs the skill at every visit. */
    public static Treatment skilled(Treatment plain) {
        return new Treatment(
                skilled(plain.dose()), plain.induction(), skilled(plain.preparation()), skilled(plain.integration()));
    }

    private static VisitKind skilled(VisitKind plain) {
        return new VisitKind(plain.name(), plain.place(), plain.phases(), plain.cleaningMinutes(), List.of(SKILL));
    }

    private static @Nullable Companion skilled(@Nullable Companion plain) {
        return plain == null ? null : new Companion(skilled(plain.kind()), plain.fromHours(), plain.toHours());
    }

    public static Treatment infusions(int doses) {
        return Treatment.of(infusion(), new Induction(doses, 2, 24, 2, 4, 8));
    }

    /** One dose with its preparation and integration. */
    public static Treatment psychotherapy() {
        VisitKind dose =
                new VisitKind("dose", Route.KAP, List.of(new VisitPhase("dose", 60, true, null, true, true)), 0);
        VisitKind talk =
                new VisitKind("talk", Route.KAP, List.of(new VisitPhase("talk", 60, false, null, false, true)), 0);
        return new Treatment(
                dose, new Induction(1, 1, 24, 1, 7, 7), new Companion(talk, 24, 48), new Companion(talk, 24, 72));
    }

    /** Infusions that a nurse gives, with conversations around them that need a therapist, or nobody. */
    public static Treatment accompanied(int doses, boolean therapist) {
        VisitKind talk =
                new VisitKind("talk", Route.KAP, List.of(new VisitPhase("talk", 60, false, null, false, therapist)), 0);
        return new Treatment(
                infusion(),
                new Induction(doses, 2, 24, 2, 3, 3),
                new Companion(talk, 24, 48),
                new Companion(talk, 24, 48));
    }

    public static CourseRequest request(String courseId, Treatment treatment, int firstWithinDays) {
        return new CourseRequest(
                courseId,
                treatment,
                Wishes.NONE,
                Presence.ALWAYS,
                NOW,
                treatment.preparation() == null ? MONDAY : MONDAY.plusDays(1),
                firstWithinDays,
                null);
    }

    /** The same for a patient who is hard to please. */
    public static CourseRequest wishing(Random random, String courseId, Treatment treatment) {
        CourseRequest plain = request(courseId, treatment, 2);
        return new CourseRequest(
                courseId,
                treatment,
                wishes(random),
                Presence.ALWAYS,
                plain.notBefore(),
                plain.from(),
                plain.firstWithinDays(),
                null);
    }

    /** Wishes of a patient who is hard to please. */
    public static Wishes wishes(Random random) {
        DayOfWeek liked = DayOfWeek.of(1 + random.nextInt(7));
        LocalTime earliest = OPENS.plusMinutes(15L * random.nextInt(4));
        return random.nextInt(3) == 0
                ? Wishes.NONE
                : new Wishes(Set.of(liked, liked.plus(2)), earliest, earliest.plusMinutes(15));
    }

    private static StaffMember person(String id, Role role) {
        List<Shift> shifts = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new Shift(day, OPENS, CLOSES))
                .toList();
        Set<String> skills = id.endsWith("-2") ? Set.of(SKILL.skill()) : Set.of();
        return new StaffMember(id, id, Set.of(role), List.of(), shifts, List.of(), true, skills);
    }
}
