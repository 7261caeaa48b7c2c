package health.daybreak.intake.patient;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StageFollowsEventsTest {

    private static final List<ClinicEvent> LIFE = List.of(
            assessed("a1", 0),
            screened("s1", "ELIGIBLE", 1),
            started(2),
            booked(1, 2),
            booked(2, 2),
            completed(1, 5),
            completed(2, 9),
            phase(10),
            ended(20));

    private final InMemoryPatients patients = new InMemoryPatients();
    private final FollowCare care = new FollowCare(patients);
    private final Map<String, Long> sequences = new HashMap<>();

    @Test
    void thePatientPassesEveryStage() {
        register();
        assertThat(stage()).isEqualTo(Stage.INQUIRY);
        hear(assessed("a1", 0));
        assertThat(stage()).isEqualTo(Stage.SCREENING);
        hear(screened("s1", "DECLINED", 1));
        assertThat(stage()).isEqualTo(Stage.DECLINED);
        hear(screened("s2", "ELIGIBLE", 2));
        assertThat(stage()).isEqualTo(Stage.ELIGIBLE);
        hear(started(3));
        assertThat(stage()).isEqualTo(Stage.IN_COURSE);
        hear(phase(10));
        hear(ended(20));
        assertThat(stage()).isEqualTo(Stage.COMPLETED);
        hear(screened("s3", "ELIGIBLE", 30));
        assertThat(stage()).as("screened again for another course").isEqualTo(Stage.ELIGIBLE);
    }

    @Test
    void aCourseThatRestsIsPausedUntilItIsTakenUpAgainOrEnds() {
        register();
        hear(started(3));
        hear(new CoursePaused("c1", "amara", "PATIENT_ILL", "staff-prescriber", day(5)));
        assertThat(stage()).isEqualTo(Stage.PAUSED);
        hear(new CourseResumed("c1", "amara", "staff-prescriber", day(9)));
        assertThat(stage()).isEqualTo(Stage.IN_COURSE);
    }

    @Test
    void aCourseThatEndsWhileItRestsIsOver() {
        register();
        hear(started(3));
        hear(new CoursePaused("c1", "amara", "PATIENT_ILL", "staff-prescriber", day(5)));
        hear(ended(20));
        assertThat(stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void anOlderDecisionThatIsHeardOfLateChangesNothing() {
        register();
        hear(screened("s2", "ELIGIBLE", 2));
        hear(screened("s1", "DECLINED", 1));
        assertThat(stage()).isEqualTo(Stage.ELIGIBLE);
    }

    @Test
    void theSameEventTwiceIsHeardOnce() {
        register();
        Received<SessionEvent> session = received(completed(1, 5), 1);
        care.heardOfSession(session);
        care.heardOfSession(session);
        assertThat(patient().care().courses().getFirst().completedSessions()).isEqualTo(1);
    }

    @Test
    void sessionsInWhichTheDrugWasGivenAreKeptInTheirOrderWhetherTheyEndedAsTheyShouldOrNot() {
        register();
        hear(completed(2, 9));
        hear(new SessionAborted("session-4", "c1", "amara", "PATIENT_REQUEST", false, day(15)));
        hear(new SessionAborted("session-3", "c1", "amara", "ADVERSE_EVENT", true, day(12)));
        hear(completed(1, 5));

        assertThat(patient().care().sessions())
                .extracting(HeldSession::sessionId, HeldSession::number, HeldSession::completed)
                .containsExactly(
                        tuple("session-1", 1, true), tuple("session-2", 2, true), tuple("session-3", null, false));
    }

    @Test
    void anAdverseEventIsInTheStoryOnceAndSoIsThatItProvedSeriousAndWasTold() {
        register();
        hear(adverse(1, false, false, 5));
        hear(adverse(2, false, false, 6));
        hear(adverse(3, true, false, 7));
        hear(adverse(4, true, false, 8));
        hear(adverse(5, true, true, 9));
        hear(adverse(6, true, true, 10));

        assertThat(storyOf("ae1"))
                .containsExactly(
                        new StoryEntry(day(4), "ADVERSE_EVENT", "ae1", null),
                        new StoryEntry(day(7), "ADVERSE_EVENT_SERIOUS", "ae1", null),
                        new StoryEntry(day(9), "ADVERSE_EVENT_TOLD", "ae1", null));
        assertThat(stage()).isEqualTo(Stage.INQUIRY);
    }

    @Test
    void whatIsSeriousFromTheStartIsSaidOnceAndNothingOfWhatItWas() {
        register();
        hear(adverse(1, true, false, 5));
        hear(adverse(2, true, false, 6));

        assertThat(storyOf("ae1")).containsExactly(new StoryEntry(day(4), "ADVERSE_EVENT", "ae1", "SERIOUS"));
        assertThat(patient().toString()).doesNotContain("SUICIDAL");
    }

    @Property(tries = 200)
    void whateverTheOrderBetweenTopicsThePatientEndsUpTheSame(@ForAll Random random) {
        List<ClinicEvent> shuffled = new ArrayList<>(LIFE);
        Collections.shuffle(shuffled, random);
        assertThat(after(shuffled)).isEqualTo(after(LIFE));
    }

    private static Patient after(List<ClinicEvent> heard) {
        StageFollowsEventsTest life = new StageFollowsEventsTest();
        life.register();
        heard.forEach(life::hear);
        Patient patient = life.patient();
        assertThat(patient.stage()).isEqualTo(Stage.COMPLETED);
        List<StoryEntry> story = patient.story().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return new Patient(
                patient.name(),
                patient.birthDate(),
                patient.gender(),
                patient.contact(),
                patient.particulars(),
                patient.inquiry(),
                patient.referral(),
                patient.care(),
                patient.stage(),
                story,
                patient.merging(),
                patient.searchText(),
                patient.matchKeys(),
                patient.registeredAt());
    }

    private void register() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register("amara", PatientFixture.amara(), NOON);
    }

    private Stage stage() {
        return patient().stage();
    }

    private Patient patient() {
        return patients.get("amara").state();
    }

    /** Courses keep the order of their own events: the first of a subject is numbered 1, the next 2. */
    private void hear(ClinicEvent event) {
        switch (event) {
            case PatientEvent patient -> care.heardOfPatient(received(patient, next(event)));
            case CourseEvent course -> care.heardOfCourse(received(course, place(course)));
            case SessionEvent session -> care.heardOfSession(received(session, next(event)));
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    private static long place(CourseEvent event) {
        return switch (event) {
            case CourseStarted started -> 1;
            case CoursePhaseChanged changed -> 2;
            case CoursePaused paused -> 2;
            default -> 3;
        };
    }

    private long next(ClinicEvent event) {
        return sequences.merge(EventCatalogue.of(event).source() + event.subject(), 1L, Long::sum);
    }

    private static <E extends ClinicEvent> Received<E> received(E event, long sequence) {
        String source = EventCatalogue.of(event).source();
        Envelope envelope = new Envelope(
                source + event.subject() + sequence,
                EventCatalogue.of(event).name(),
                source,
                event.subject(),
                sequence,
                event.key(),
                NOON,
                "riverside",
                "staff-test",
                "test",
                null,
                null);
        return new Received<>(envelope, event, "{}");
    }

    private static Instant day(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private static AssessmentCompleted assessed(String id, int day) {
        return new AssessmentCompleted(
                id, "amara", "PHQ-9", "1", 17, "MODERATELY_SEVERE", "SCREENING", null, null, day(day));
    }

    private static PatientScreened screened(String id, String outcome, int day) {
        return new PatientScreened(
                id,
                "amara",
                outcome,
                "DEPRESSION",
                List.of(),
                "staff-prescriber",
                day(day),
                day(day + 90),
                null,
                null,
                null,
                null,
                0);
    }

    private static CourseStarted started(int day) {
        return new CourseStarted(
                "c1",
                "amara",
                "s1",
                "iv-standard",
                1,
                "IV",
                "DEPRESSION",
                6,
                new BigDecimal("0.5"),
                40,
                "staff-prescriber",
                day(day));
    }

    private List<StoryEntry> storyOf(String subject) {
        return patient().story().stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }

    private static AdverseEventRecorded adverse(int revision, boolean serious, boolean told, int day) {
        return new AdverseEventRecorded(
                "ae1",
                "session-1",
                "c1",
                "amara",
                revision,
                "SUICIDAL_THOUGHTS_OR_BEHAVIOUR",
                3,
                serious,
                "PROBABLE",
                "NONE",
                "RECOVERED",
                told,
                day(4),
                day(day));
    }

    private static CoursePhaseChanged phase(int day) {
        return new CoursePhaseChanged("c1", "amara", "INDUCTION", "TAPER", day(day));
    }

    private static CourseCompleted ended(int day) {
        return new CourseCompleted("c1", "amara", 2, day(day));
    }

    private static SessionBooked booked(int number, int day) {
        return new SessionBooked(
                "session-" + number,
                "c1",
                "amara",
                number,
                6,
                "INDUCTION",
                "IV",
                day(day + number),
                day(day + number),
                "America/New_York",
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                day(day));
    }

    private static SessionCompleted completed(int number, int day) {
        return new SessionCompleted(
                "session-" + number,
                "c1",
                "amara",
                number,
                "IV",
                new BigDecimal("35"),
                day(day),
                day(day),
                day(day),
                day(day),
                0,
                0,
                "staff-prescriber",
                day(day));
    }
}
