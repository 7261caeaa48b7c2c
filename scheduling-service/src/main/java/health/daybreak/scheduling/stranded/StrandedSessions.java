package health.daybreak.scheduling.stranded;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.clinic.Skill;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the booked sessions, still to come or going on, that a set-up leaves without a chair, open doors or their people. It looks
 * at what is claimed now, so that nothing is stranded unseen, whatever changed since it was booked.
 */
@Component
public final class StrandedSessions {

    /** Nobody books further ahead than a year. */
    private static final int DAYS_AHEAD = 367;

    /** How many sessions a refusal names in its sentence; its details name all. */
    private static final int NAMED = 3;

    private static final int MOST_COURSES = 10_000;

    private final Clinics clinics;
    private final Staff staff;
    private final ClinicDays days;
    private final Courses courses;

    public StrandedSessions(Clinics clinics, Staff staff, ClinicDays days, Courses courses) {
        this.clinics = clinics;
        this.staff = staff;
        this.days = days;
        this.courses = courses;
    }

    /** All that do not fit the clinic at hand as it is set up now, by start. */
    public List<StrandedSession> now(Instant now) {
        return clinics.find(Cause.current().clinicId())
                .map(clinic -> under(clinic.state(), now))
                .orElse(List.of());
    }

    /** Of those, the ones that this person was to look after. */
    public List<StrandedSession> of(String staffId, Instant now) {
        return clinics.find(Cause.current().clinicId())
                .map(clinic -> {
                    List<Claim> theirs = toCome(clinic.state().zone(), now).stream()
                            .filter(claim -> concerns(claim.slot(), staffId))
                            .toList();
                    return listed(SetUp.of(clinic.state(), everybody()).reasons(theirs, needs(clinic.state())));
                })
                .orElse(List.of());
    }

    /** Those that would not fit this set-up, by start. */
    public List<StrandedSession> under(Clinic clinic, Instant now) {
        return listed(SetUp.of(clinic, everybody()).reasons(toCome(clinic.zone(), now), needs(clinic)));
    }

    /** Those that fit {@code before} and not {@code after}, by start. */
    public List<StrandedSession> between(Clinic before, Clinic after, Instant now) {
        List<StaffMember> people = everybody();
        List<Claim> claims = toCome(before.zone(), now);
        Set<Claim> already =
                SetUp.of(before, people).reasons(claims, needs(before)).keySet();
        Map<Claim, List<String>> reasons = new HashMap<>(SetUp.of(after, people).reasons(claims, needs(after)));
        reasons.keySet().removeAll(already);
        Map<String, Set<Route>> lost = lostRoutes(before, after);
        for (Claim claim : claims) {
            if (!before.zone().equals(after.zone())) {
                add(reasons, claim, "In another zone it is on another day or at another time.");
            }
            Set<Route> gone = lost.getOrDefault(claim.slot().chairId(), Set.of());
            if (!gone.isEmpty() && gone.contains(route(claim))) {
                add(reasons, claim, "Chair " + claim.slot().chairId() + " is no longer fit for it.");
            }
        }
        return listed(reasons);
    }

    /** Refused (409 {@code skill-needed}) when a running course needs a skill that the list would lose. */
    public void refuseLostSkills(Clinic before, Clinic after) {
        Set<String> lost =
                new TreeSet<>(before.skills().stream().map(Skill::name).toList());
        after.skills().forEach(skill -> lost.remove(skill.name()));
        if (lost.isEmpty()) {
            return;
        }
        lost.retainAll(courses.booked(null, MOST_COURSES).stream()
                .map(Stored::state)
                .filter(course -> !course.stage().over())
                .flatMap(course -> course.order().skills().stream())
                .collect(Collectors.toUnmodifiableSet()));
        if (!lost.isEmpty()) {
            throw Refused.conflict(
                    "skill-needed",
                    "A running course needs " + String.join(", ", lost) + "; the list keeps it until none does.",
                    Map.of("skills", lost));
        }
    }

    /** Refused (409 {@code sessions-in-the-way}) when there are any; says which, by id and time. */
    public void refuseBetween(Clinic before, Clinic after, Instant now) {
        List<StrandedSession> sessions = between(before, after, now);
        if (!sessions.isEmpty()) {
            String some = sessions.stream()
                    .limit(NAMED)
                    .map(session -> session.sessionId() + " on "
                            + session.startsAt().atZone(before.zone()).toLocalDateTime() + " ("
                            + String.join(" ", session.reasons()) + ")")
                    .collect(Collectors.joining(", "));
            String more = sessions.size() > NAMED ? " and " + (sessions.size() - NAMED) + " more" : "";
            throw Refused.conflict(
                    "sessions-in-the-way",
                    "Booked sessions would be left without a place: " + some + more
                            + ". Move or cancel them first; until then the clinic stays as it was.",
                    Map.of("sessions", sessions));
        }
    }

    private static Map<String, Set<Route>> lostRoutes(Clinic before, Clinic after) {
        Map<String, Set<Route>> lost = new HashMap<>();
        for (Chair chair : before.chairs()) {
            after.chairs().stream()
                    .filter(same -> same.chairId().equals(chair.chairId()))
                    .forEach(same -> {
                        Set<Route> gone = EnumSet.noneOf(Route.class);
                        gone.addAll(chair.routes());
                        gone.removeAll(same.routes());
                        lost.put(chair.chairId(), gone);
                    });
        }
        return lost;
    }

    private static void add(Map<Claim, List<String>> reasons, Claim claim, String sentence) {
        reasons.computeIfAbsent(claim, none -> new ArrayList<>()).add(sentence);
    }

    private static boolean concerns(Slot slot, String staffId) {
        return staffId.equals(slot.nurseId())
                || staffId.equals(slot.prescriberId())
                || staffId.equals(slot.therapistId());
    }

    /** What the people of a claim must be able to do at this clinic, by what its course was ordered to be. */
    private Function<Claim, List<SkillNeed>> needs(Clinic clinic) {
        if (clinic.skills().isEmpty()) {
            return claim -> List.of();
        }
        Map<String, List<SkillNeed>> known = new HashMap<>();
        return claim -> known.computeIfAbsent(claim.courseId(), courseId -> courses.find(courseId)
                .map(course -> course.state().order())
                .map(order -> clinic.needs(order.protocolId(), order.skills()))
                .orElse(List.of()));
    }

    private Route route(Claim claim) {
        return courses.get(claim.courseId()).state().order().route();
    }

    private List<StaffMember> everybody() {
        return staff.everybody().stream().map(Stored::state).toList();
    }

    private List<Claim> toCome(ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        // A day around, because days are meant in the zone in which they were booked.
        return days
                .between(Cause.current().clinicId(), today.minusDays(1), today.plusDays(DAYS_AHEAD))
                .values()
                .stream()
                .flatMap(day -> day.claims().stream())
                .filter(claim -> claim.slot().endsAt().isAfter(now))
                .toList();
    }

    private static List<StrandedSession> listed(Map<Claim, List<String>> reasons) {
        return reasons.entrySet().stream()
                .map(entry -> new StrandedSession(
                        entry.getKey().sessionId(),
                        entry.getKey().courseId(),
                        entry.getKey().slot().startsAt(),
                        entry.getValue()))
                .sorted(Comparator.comparing(StrandedSession::startsAt).thenComparing(StrandedSession::sessionId))
                .toList();
    }
}
