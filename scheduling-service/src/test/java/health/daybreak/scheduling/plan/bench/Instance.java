package health.daybreak.scheduling.plan.bench;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Presence.Busy;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A made-up clinic with absences, and courses that want to start in its first two weeks. */
record Instance(Situation situation, List<CourseRequest> requests) {

    static final Weights WEIGHTS = Weights.BALANCED;

    private static final Treatment IV = Treatments.of(Riverside.iv());
    private static final Treatment KAP = Treatments.of(Riverside.kap());
    private static final int HORIZON = 42;
    private static final int FIRST_WITHIN = 10;
    private static final int START_WITHIN = 12;

    /** So many courses, with chairs and people in proportion to 40 courses, 4 chairs, 3 nurses and a room. */
    static Instance scaled(int courses, long seed) {
        int units = Math.max(1, courses / 40);
        return of(courses, 4 * units, 3 * units, 2 * units, units, START_WITHIN, seed);
    }

    /** @param startWithin on how many dates from the first on the courses want to start */
    static Instance of(int courses, int chairs, int nurses, int prescribers, int rooms, int startWithin, long seed) {
        Random random = new Random(seed);
        List<Chair> places = new ArrayList<>();
        for (int i = 1; i <= chairs; i++) {
            places.add(new Chair("chair-" + i, "Chair " + i, EnumSet.of(Route.IV, Route.IM)));
        }
        for (int i = 1; i <= rooms; i++) {
            places.add(new Chair("room-" + i, "Room " + i, EnumSet.of(Route.KAP)));
        }
        List<OpenHours> hours = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new OpenHours(day, Riverside.OPENS, Riverside.CLOSES))
                .toList();
        List<StaffMember> staff = new ArrayList<>();
        staff(staff, random, "nurse", Role.NURSE, nurses);
        staff(staff, random, "prescriber", Role.PRESCRIBER, prescribers);
        staff(staff, random, "therapist", Role.THERAPIST, rooms);
        Clinic clinic = new Clinic("Bench clinic", NEW_YORK, hours, List.of(MONDAY.plusDays(14)), places, 2);
        List<CourseRequest> requests = new ArrayList<>();
        for (int i = 0; i < courses; i++) {
            requests.add(request("course-" + i, rooms > 0 && random.nextInt(12) == 0 ? KAP : IV, startWithin, random));
        }
        return new Instance(new Situation(clinic, staff, List.of(), List.of()), requests);
    }

    Evaluator judge() {
        return new Evaluator(situation, WEIGHTS, requests);
    }

    static CourseRequest request(String courseId, Treatment treatment, int startWithin, Random random) {
        return new CourseRequest(
                courseId,
                treatment,
                wishes(random),
                presence(random),
                NOW,
                MONDAY.plusDays(random.nextInt(startWithin)),
                FIRST_WITHIN,
                null);
    }

    /** Most shifts are early or late ones of eight hours; each is away for some days. */
    private static void staff(List<StaffMember> staff, Random random, String name, Role role, int count) {
        for (int i = 1; i <= count; i++) {
            LocalTime from = Riverside.OPENS.plusHours(i % 2 == 0 ? 2 : 0);
            LocalTime to = role == Role.NURSE ? from.plusHours(8) : Riverside.CLOSES;
            List<Shift> shifts = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                    .map(day -> new Shift(day, role == Role.NURSE ? from : Riverside.OPENS, to))
                    .toList();
            LocalDate away = MONDAY.plusDays(random.nextInt(HORIZON));
            List<Leave> leave = List.of(new Leave(away, away.plusDays(random.nextInt(3))));
            String id = name + "-" + i;
            staff.add(new StaffMember(id, id, Set.of(role), List.of(), shifts, leave, true));
        }
    }

    /** Most name the hours that suit them, half of them two weekdays too, far enough apart for two visits a week. */
    private static Wishes wishes(Random random) {
        int first = 1 + random.nextInt(3);
        int second = Math.min(5, first + 2 + random.nextInt(2));
        Set<DayOfWeek> weekdays = random.nextBoolean() ? Set.of() : Set.of(DayOfWeek.of(first), DayOfWeek.of(second));
        LocalTime earliest = Riverside.OPENS.plusHours(random.nextInt(7));
        return random.nextInt(4) == 0
                ? new Wishes(weekdays, LocalTime.MIN, LocalTime.MAX)
                : new Wishes(weekdays, earliest, earliest.plusHours(2));
    }

    private static Presence presence(Random random) {
        List<Busy> busy = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(5));
            busy.add(new Busy(weekday, LocalTime.of(8, 0), LocalTime.of(13, 0)));
            busy.add(new Busy(weekday.plus(1), LocalTime.of(8, 0), LocalTime.of(13, 0)));
        }
        Set<LocalDate> away = new HashSet<>();
        if (random.nextInt(4) == 0) {
            LocalDate first = MONDAY.plusDays(random.nextInt(HORIZON));
            away.addAll(first.datesUntil(first.plusDays(3)).toList());
        }
        return new Presence(away, busy);
    }
}
