package health.daybreak.scheduling.course;

import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.candidate.Readiness;
import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.clinic.SetUpClinic;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.staff.CredentialKind;
import health.daybreak.scheduling.staff.EnterStaffMember;
import health.daybreak.scheduling.staff.QualificationSettings;
import health.daybreak.scheduling.staff.QualifiedPrescribers;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.scheduling.stranded.StrandedSessions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of booking put together over whatever stores a test brings, at Riverside clinic. Nobody takes turns unless a test
 * says so: what is promised has to hold without.
 */
final class Desk {

    static final CourseSettings SETTINGS =
            new CourseSettings(14, Duration.ofHours(24), Duration.ofSeconds(15), Duration.ofSeconds(5));

    final Courses courses;
    final Candidates candidates;
    final ClinicDays days;
    final StartCourse start;
    final MoveSession move;
    final CancelSession cancel;
    final MarkSessionMissed missed;
    final DiscontinueCourse discontinue;
    final CompleteCourse complete;
    final PauseCourse pause;
    final ReplanRest rest;
    final BookNextSession next;
    final HoldConversation held;
    final RenewOrder renew;
    final ScoresOfPatients scores;
    final HearTreatment treatment;
    final EndErasedCourses endErased;
    final RearrangeSessions rearrange;
    final Rearrangements rearrangements;
    final Clinics clinics;
    final Staff staff;
    final SetUpClinic setUp;
    final EnterStaffMember enter;
    final StrandedSessions stranded;
    private final Map<String, Long> sequences = new HashMap<>();
    private final BookCourse booking;
    private final ReleasePlaces release;

    Desk(
            Courses courses,
            Candidates candidates,
            Clinics clinics,
            Staff staff,
            ClinicDays days,
            Rearrangements rearrangements) {
        this(courses, candidates, clinics, staff, days, rearrangements, Riverside.protocols());
    }

    Desk(
            Courses courses,
            Candidates candidates,
            Clinics clinics,
            Staff staff,
            ClinicDays days,
            Rearrangements rearrangements,
            Protocols protocols) {
        this(courses, candidates, clinics, staff, days, rearrangements, protocols, new AllAtOnce());
    }

    Desk(
            Courses courses,
            Candidates candidates,
            Clinics clinics,
            Staff staff,
            ClinicDays days,
            Rearrangements rearrangements,
            Protocols protocols,
            BookingTurns turns) {
        this.courses = courses;
        this.candidates = candidates;
        this.days = days;
        this.clinics = clinics;
        this.staff = staff;
        this.stranded = new StrandedSessions(clinics, staff, days, courses);
        this.setUp = new SetUpClinic(clinics, stranded);
        this.enter = new EnterStaffMember(staff, clinics);
        this.release = new ReleasePlaces(courses, candidates, days);
        ClaimPlaces claims = new ClaimPlaces(clinics, days, protocols);
        ChangePlaces change = new ChangePlaces(courses, claims, release);
        this.booking = new BookCourse(courses, candidates, claims, release);
        Availability availability = new Availability(
                clinics, staff, days, new InMemory.OfOutages(), SETTINGS, Clock.fixed(Riverside.NOW, ZoneOffset.UTC));
        InductionPlans plans = new InductionPlans(
                protocols,
                availability,
                new WishedSlots(availability),
                new TakenPlaces(courses, days, claims),
                new Alternatives());
        QualifiedPrescribers prescribers =
                new QualifiedPrescribers(staff, new QualificationSettings(List.of(CredentialKind.values())));
        this.start = new StartCourse(courses, candidates, plans, booking, prescribers, turns);
        this.move = new MoveSession(courses, protocols, availability, change);
        this.pause = new PauseCourse(courses, release);
        this.rest = new ReplanRest(courses, new RestPlans(protocols, availability, SETTINGS), change);
        this.scores = new InMemory.OfScores();
        this.next = new BookNextSession(courses, protocols, availability, scores, change);
        this.held = new HoldConversation(courses);
        this.renew = new RenewOrder(courses, prescribers);
        this.cancel = new CancelSession(courses, release, SETTINGS);
        this.missed = new MarkSessionMissed(courses);
        this.discontinue = new DiscontinueCourse(courses, release);
        this.complete = new CompleteCourse(courses, release);
        this.treatment = new HearTreatment(courses);
        this.rearrangements = rearrangements;
        this.rearrange = new RearrangeSessions(rearrangements, courses, clinics, days, claims, release);
        this.endErased = new EndErasedCourses(courses, release, Clock.fixed(Riverside.NOW, ZoneOffset.UTC));
    }

    /** A desk in memory, with the clinic and its staff set up. */
    static Desk inMemory() {
        return over(new InMemory.OfCourses(), new InMemory.OfCandidates(), new InMemory.OfDays(), Riverside.clinic());
    }

    /** A desk in memory over these courses, where those who book take turns as in the running service. */
    static Desk takingTurns(Courses courses, CourseSettings settings) {
        Desk set = over(courses, new InMemory.OfCandidates(), new InMemory.OfDays(), Riverside.clinic());
        return new Desk(
                courses,
                set.candidates,
                set.clinics,
                set.staff,
                set.days,
                set.rearrangements,
                Riverside.protocols(),
                new TurnsInProcess(settings));
    }

    /** A desk in memory where courses follow the protocols of today. */
    static Desk ofToday() {
        return over(
                new InMemory.OfCourses(),
                new InMemory.OfCandidates(),
                new InMemory.OfDays(),
                Riverside.clinic(),
                Riverside.protocolsOfToday());
    }

    static Desk over(Courses courses, Candidates candidates, ClinicDays days, Clinic clinic) {
        return over(courses, candidates, days, clinic, Riverside.protocols());
    }

    static Desk over(Courses courses, Candidates candidates, ClinicDays days, Clinic clinic, Protocols protocols) {
        return over(courses, candidates, days, new InMemory.OfRearrangements(), clinic, protocols);
    }

    static Desk over(
            Courses courses, Candidates candidates, ClinicDays days, Rearrangements rearrangements, Clinic clinic) {
        return over(courses, candidates, days, rearrangements, clinic, Riverside.protocols());
    }

    static Desk over(
            Courses courses,
            Candidates candidates,
            ClinicDays days,
            Rearrangements rearrangements,
            Clinic clinic,
            Protocols protocols) {
        InMemory.OfClinics clinics = new InMemory.OfClinics();
        InMemory.OfStaff staff = new InMemory.OfStaff();
        clinics.create(Riverside.CLINIC_ID, Change.to(clinic));
        for (StaffMember person : Riverside.staff()) {
            staff.create(person.staffId(), person.updated(Riverside.NOW, null));
        }
        return new Desk(courses, candidates, clinics, staff, days, rearrangements, protocols);
    }

    /** A patient whom a prescriber found eligible, and of whom these tests are wanted. */
    String eligiblePatient(Readiness.Test... wanted) {
        List<Readiness.Test> tests = List.of(wanted);
        String patientId = "patient-" + UUID.randomUUID();
        Screening screening = new Screening(
                "screening-of-" + patientId,
                true,
                "TREATMENT_RESISTANT_DEPRESSION",
                List.of(),
                Riverside.NOW,
                Riverside.NOW.plus(Duration.ofDays(90)));
        Candidate candidate = Candidate.unknown(patientId).screened(screening);
        asPrescriber(
                () -> candidates.create(patientId, Change.to(candidate.ready(new Readiness(tests, Riverside.NOW)))));
        return patientId;
    }

    Stored<Course> startBest(String patientId) {
        return startBest(patientId, UUID.randomUUID().toString());
    }

    Stored<Course> startBest(String patientId, String courseId) {
        return startBest(patientId, courseId, "iv-induction");
    }

    Stored<Course> startBest(String patientId, String courseId, String protocolId) {
        NewCourse wanted = new NewCourse(patientId, protocolId, List.of(), Riverside.MONDAY, Wishes.NONE, null);
        return asPrescriber(() -> start.start(courseId, wanted, Riverside.NOW));
    }

    /** Everything that a crash left is settled as the sweep would, a minute later. */
    void sweep() {
        sweepAt(Riverside.NOW.plusSeconds(60));
    }

    /** The same at a process whose clock says this. */
    void sweepAt(Instant now) {
        Clock later = Clock.fixed(now, ZoneOffset.UTC);
        new SettleRearrangements(rearrangements, rearrange, SETTINGS, later).settleAll();
        new SettleCourses(courses, booking, release, rearrangements, SETTINGS, later).settleAll();
    }

    ClinicDay day(LocalDate date) {
        return asPrescriber(() -> days.find(ClinicDay.id(Riverside.CLINIC_ID, date)))
                .map(Stored::state)
                .orElse(ClinicDay.empty(date));
    }

    /** What treatment says about a completed session of this course. */
    SessionCompleted completed(Course course, int number) {
        CourseSession session = course.sessions().get(number - 1);
        Instant end = session.place().slot().endsAt();
        BigDecimal dose = BigDecimal.valueOf(40);
        String by = "staff-prescriber";
        return new SessionCompleted(
                session.sessionId(),
                course.courseId(),
                course.patientId(),
                number,
                "IV",
                dose,
                end,
                end,
                end,
                end,
                0,
                0,
                by,
                end);
    }

    /** Hears an event of treatment. */
    void hear(SessionEvent event) {
        hear(event, "/daybreak/treatment");
    }

    void hear(SessionEvent event, String source) {
        long sequence = sequences.merge(source + event.subject(), 1L, Long::sum);
        Envelope envelope = new Envelope(
                "event-" + event.subject() + sequence,
                "type",
                source,
                event.subject(),
                sequence,
                event.key(),
                Riverside.NOW,
                Riverside.CLINIC_ID,
                "treatment",
                "correlation",
                null,
                null);
        asPrescriber(() -> {
            treatment.hear(new Received<>(envelope, event, "{}"));
            return envelope;
        });
    }

    static <R> R asPrescriber(Supplier<R> action) {
        return cause(null).call(action::get);
    }

    static <R> R withKey(String key, Supplier<R> action) {
        return cause(key).call(action::get);
    }

    private static Cause cause(@Nullable String key) {
        return new Cause(
                Riverside.CLINIC_ID, "staff-prescriber", "correlation", null, key, key == null ? null : "same");
    }

    private static final class AllAtOnce implements BookingTurns {

        @Override
        public <R> R inTurn(String clinicId, Supplier<R> booking) {
            return booking.get();
        }
    }
}
