package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.course.Away;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.course.TaperOutlook;
import health.daybreak.scheduling.course.TaperWindow;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.outage.OutageBook;
import health.daybreak.scheduling.outage.OutageBooks;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.risk.RisksOfPatients;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                        .filter(course -> ofPhase(course.state()).stream()
                                .filter(CourseSession::dose)
                                .anyMatch(session -> session.status() == SessionStatus.BOOKED))
                        .sorted(Comparator.comparing(Stored::id))
                        .toList();
        Set<String> flagged = risks.flagged();
        List<RunningCourse> running = standing.stream()
                .map(course -> running(
                        clinic, course.state(), flagged.contains(course.state().patientId()), now))
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

    private RunningCourse running(Clinic clinic, Course course, boolean riskFlagged, Instant now) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        List<CourseSession> ofPhase = ofPhase(course);
        List<Visit> visits =
                ofPhase.stream().map(visit -> Visits.of(course, visit)).toList();
        Instant fixedBefore = now.plus(settings.fixedWithin());
        Set<Visit> fixed = ofPhase.stream()
                .filter(session -> session.status() != SessionStatus.BOOKED
                        || session.movingTo() != null
                        || session.startsAt().isBefore(fixedBefore))
                .map(session -> Visits.of(course, session))
                .collect(Collectors.toUnmodifiableSet());
        LocalDate first = visits.stream()
                .filter(visit -> visit.part() == Part.DOSE)
                .map(visit -> visit.startsAt().atZone(course.zone()).toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Set<LocalDate> away = course.away().stream().flatMap(Away::dates).collect(Collectors.toUnmodifiableSet());
        CourseRequest request = new CourseRequest(
                course.courseId(),
                Treatments.of(protocol, clinic, course.order().skills()),
                Wishes.NONE,
                new Presence(away, List.of()),
                now.plus(settings.notice()),
                first,
                settings.daysAhead(),
                lastDate(course, protocol, now));
        return new RunningCourse(
                request,
                new CoursePlan(course.courseId(), visits),
                fixed,
                CourseNeed.of(course, protocol, riskFlagged));
    }

    /** The visits of the phase that the course is in, in order of time: those of another phase have other windows. */
    private static List<CourseSession> ofPhase(Course course) {
        return course.visits().stream()
                .filter(visit -> visit.phase() == course.phase())
                .filter(visit -> visit.status() != SessionStatus.CANCELLED && visit.status() != SessionStatus.MISSED)
                .sorted(Comparator.comparing(CourseSession::startsAt))
                .toList();
    }

    /** The last date on which the order holds, and after the induction the last of the protocol's window. */
    private static @Nullable LocalDate lastDate(Course course, Protocol protocol, Instant now) {
        LocalDate until = course.orderValidUntil();
        if (course.phase() == Phase.INDUCTION) {
            return until;
        }
        LocalDate today = now.atZone(course.zone()).toLocalDate();
        return new TaperOutlook(course, protocol)
                .next(today)
                .map(TaperWindow::to)
                .filter(to -> until == null || to.isBefore(until))
                .orElse(until);
    }

    /** What everybody else has claimed, and what these courses have claimed beyond where their sessions are. */
    private List<Hold> held(Clinic clinic, List<Stored<Course>> standing, List<RunningCourse> running, Instant now) {
        Set<String> planned = standing.stream()
                .flatMap(course -> ofPhase(course.state()).stream())
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
