package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.outage.OutageBook;
import health.daybreak.scheduling.outage.OutageBooks;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.risk.RisksOfPatients;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the clinic, its people, its outages and the courses that run in the days to come. */
@Component
final class ReadStanding {

    private static final int MOST_COURSES = 5_000;

    private final Clinics clinics;
    private final Staff staff;
    private final OutageBooks outages;
    private final Courses courses;
    private final ClinicDays days;
    private final Protocols protocols;
    private final RisksOfPatients risks;
    private final ReplanSettings settings;

    ReadStanding(
            Clinics clinics,
            Staff staff,
            OutageBooks outages,
            Courses courses,
            ClinicDays days,
            Protocols protocols,
            RisksOfPatients risks,
            ReplanSettings settings) {
        this.clinics = clinics;
        this.staff = staff;
        this.outages = outages;
        this.courses = courses;
        this.days = days;
        this.protocols = protocols;
        this.risks = risks;
        this.settings = settings;
    }

    Standing read(Instant now) {
        String clinicId = Cause.current().clinicId();
        Clinic clinic = clinics.get(clinicId).state();
        OutageBook book = outages.of(clinicId).state();
        String seen = seen();
        List<Stored<Course>> standing =
                courses.withSessionsBetween(now, now.plus(Duration.ofDays(settings.daysAhead())), MOST_COURSES).stream()
                        .filter(course -> course.state().stage() == Stage.ACTIVE)
                        .filter(course -> course.state().sessions().stream()
                                .anyMatch(session -> session.status() == SessionStatus.BOOKED))
                        .sorted(Comparator.comparing(Stored::id))
                        .toList();
        Set<String> flagged = risks.flagged();
        List<RunningCourse> running = standing.stream()
                .map(course ->
                        running(course.state(), flagged.contains(course.state().patientId()), now))
                .toList();
        List<StaffMember> people = staff.everybody().stream().map(Stored::state).toList();
        List<Hold> held = held(clinic, standing, running, now);
        return new Standing(new Situation(clinic, people, book.inForce(now), held), standing, running, seen);
    }

    /** The versions of all that is not a course and not a day. */
    String seen() {
        String clinicId = Cause.current().clinicId();
        String people = staff.everybody().stream()
                .map(person -> person.id() + ":" + person.version())
                .sorted()
                .collect(Collectors.joining(","));
        return "clinic:" + clinics.get(clinicId).version() + ",outages:"
                + outages.of(clinicId).version() + "," + people;
    }

    private RunningCourse running(Course course, boolean riskFlagged, Instant now) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        List<Visit> visits = new ArrayList<>();
        for (CourseSession session : course.sessions()) {
            if (session.status() != SessionStatus.CANCELLED && session.status() != SessionStatus.MISSED) {
                visits.add(Visits.of(course, session));
            }
        }
        Instant fixedBefore = now.plus(settings.fixedWithin());
        Set<Visit> fixed = course.sessions().stream()
                .filter(session -> session.status() != SessionStatus.BOOKED
                        || session.movingTo() != null
                        || session.startsAt().isBefore(fixedBefore))
                .map(session -> Visits.of(course, session))
                .filter(visits::contains)
                .collect(Collectors.toUnmodifiableSet());
        LocalDate first = visits.getFirst().startsAt().atZone(course.zone()).toLocalDate();
        CourseRequest request = new CourseRequest(
                course.courseId(),
                Treatments.of(protocol),
                Wishes.NONE,
                Presence.ALWAYS,
                now.plus(settings.notice()),
                first,
                settings.daysAhead(),
                null);
        return new RunningCourse(
                request,
                new CoursePlan(course.courseId(), visits),
                fixed,
                CourseNeed.of(course, protocol, riskFlagged));
    }

    /** What everybody else has claimed, and what these courses have claimed beyond where their sessions are. */
    private List<Hold> held(Clinic clinic, List<Stored<Course>> standing, List<RunningCourse> running, Instant now) {
        Set<String> planned = standing.stream()
                .flatMap(course -> course.state().sessions().stream())
                .map(session -> session.place().claimId())
                .collect(Collectors.toUnmodifiableSet());
        LocalDate today = now.atZone(clinic.zone()).toLocalDate();
        LocalDate last = running.stream()
                .map(course -> course.request().lastDate())
                .max(Comparator.naturalOrder())
                .orElse(today);
        return days.between(Cause.current().clinicId(), today, last.isBefore(today) ? today : last).values().stream()
                .flatMap(day -> day.claims().stream())
                .filter(claim -> !planned.contains(claim.claimId()))
                .flatMap(claim -> claim.holds(clinic.chairsPerNurse()).stream())
                .toList();
    }
}
