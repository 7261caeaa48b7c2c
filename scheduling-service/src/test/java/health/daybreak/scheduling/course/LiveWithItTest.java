package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.protocol.Phase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving, cancelling, missing, completing. */
class LiveWithItTest {

    private static final String FIRST = "course-1-1";

    private final Desk desk = Desk.inMemory();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;
    private final Map<String, Long> sequences = new HashMap<>();
    private String patient = "";

    @BeforeEach
    void aCourseOnMondaysAndThursdaysAtEight() {
        patient = desk.eligiblePatient();
        desk.startBest(patient, "course-1");
    }

    @Test
    void aSessionMovesAndItsOldPlaceIsFree() {
        move(FIRST, at(MONDAY.plusDays(1), 8, 0), Team.ANYONE);

        assertThat(session(FIRST).startsAt()).isEqualTo(at(MONDAY.plusDays(1), 8, 0));
        assertThat(desk.day(MONDAY).claims()).isEmpty();
        assertThat(desk.day(MONDAY.plusDays(1)).claims()).hasSize(1);
        assertThat(courses.events().getLast()).isInstanceOfSatisfying(SessionMoved.class, moved -> {
            assertThat(moved.previousStartsAt()).isEqualTo(at(MONDAY, 8, 0));
            assertThat(moved.reason()).isEqualTo("PATIENT_REQUEST");
        });
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aSessionMovesOverItsOwnOldTime() {
        move(FIRST, at(MONDAY, 8, 30), new Team("chair-1", null, null, null));

        assertThat(session(FIRST).place().slot().chairId()).isEqualTo("chair-1");
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aMoveThatBreaksARuleIsRefusedWithTheRuleAndTheNearestPlaces() {
        Refused refused = refused("move-refused", () -> move(FIRST, at(MONDAY.plusDays(2), 9, 0), Team.ANYONE));

        assertThat(String.valueOf(refused.details().get("reasons"))).contains("spacing.min-hours");
        assertThat(String.valueOf(refused.details().get("alternatives"))).contains("startsAt=2026-01-06");
        assertThat(session(FIRST).startsAt()).isEqualTo(at(MONDAY, 8, 0));
    }

    @Test
    void aMoveToATakenChairIsRefusedWithTheNearestPlaces() {
        desk.startBest(desk.eligiblePatient(), "course-2");
        String taken = session("course-1-1").place().slot().chairId();

        refused("slot-taken", () -> move("course-2-1", at(MONDAY, 8, 15), new Team(taken, null, null, null)));
    }

    @Test
    void somebodyWhoSawAnOlderVersionIsTold() {
        SlotWish wish = new SlotWish(at(MONDAY.plusDays(1), 8, 0), Team.ANYONE);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> asPrescriber(() -> desk.move.move(FIRST, 1L, wish, ChangeReason.PATIENT_REQUEST, NOW)));
        assertThat(asPrescriber(() -> desk.move.move(FIRST, 2L, wish, ChangeReason.PATIENT_REQUEST, NOW))
                        .version())
                .isGreaterThan(2);
    }

    @Test
    void aCancellationIsLateFromTwentyFourHoursBeforeOn() {
        cancel(FIRST, at(MONDAY.minusDays(1), 8, 0));
        cancel("course-1-2", at(MONDAY.plusDays(2), 8, 0).plusMillis(1));

        assertThat(courses.events().stream()
                        .filter(SessionCancelled.class::isInstance)
                        .map(event -> ((SessionCancelled) event).late()))
                .containsExactly(false, true);
        assertThat(desk.day(MONDAY).claims()).isEmpty();
        refused("session-not-booked", () -> cancel(FIRST, NOW));
    }

    @Test
    void aSessionIsMissedOnceItWasToStart() {
        refused("session-not-due", () -> missed(FIRST, at(MONDAY, 8, 0).minusMillis(1)));
        missed(FIRST, at(MONDAY, 8, 0));

        assertThat(session(FIRST).status()).isEqualTo(SessionStatus.MISSED);
        refused("session-not-booked", () -> missed(FIRST, at(MONDAY, 9, 0)));
    }

    @Test
    void anArrivedSessionCannotBeMovedOrCancelled() {
        hear(new SessionArrived(FIRST, "course-1", patient, at(MONDAY, 7, 50)));

        refused("session-not-booked", () -> move(FIRST, at(MONDAY.plusDays(1), 8, 0), Team.ANYONE));
        refused("session-not-booked", () -> cancel(FIRST, NOW));
    }

    @Test
    void theCourseTapersWhenTheLastSessionIsCompleted() {
        for (int number = 1; number <= 6; number++) {
            assertThat(course().phase()).isEqualTo(Phase.INDUCTION);
            hear(completed(number));
        }

        assertThat(course().phase()).isEqualTo(Phase.TAPER);
        assertThat(courses.events().getLast()).isInstanceOfSatisfying(CoursePhaseChanged.class, changed -> {
            assertThat(changed.fromPhase()).isEqualTo("INDUCTION");
            assertThat(changed.toPhase()).isEqualTo("TAPER");
        });
        assertThat(new TaperOutlook(course(), health.daybreak.scheduling.Riverside.iv()).visits())
                .hasSize(7)
                .first()
                .satisfies(visit -> assertThat(visit.from()).isEqualTo(MONDAY.plusDays(24)));
    }

    @Test
    void thisServicesOwnEventsAndUnknownSessionsChangeNothing() {
        Stored<Course> before = asPrescriber(() -> courses.get("course-1"));

        hear(new SessionCancelled(FIRST, "course-1", patient, "OTHER", false, NOW), "/daybreak/scheduling");
        hear(new SessionArrived("somewhere-else", "course-9", patient, NOW));

        assertThat(asPrescriber(() -> courses.get("course-1"))).isEqualTo(before);
    }

    @Test
    void aCourseThatIsEndedCancelsWhatIsToComeAndFreesThePatient() {
        hear(completed(1));
        asPrescriber(() -> desk.discontinue.discontinue("course-1", null, ChangeReason.NO_RESPONSE, NOW));

        assertThat(course().sessions().stream().map(CourseSession::status))
                .containsExactly(
                        SessionStatus.COMPLETED,
                        SessionStatus.CANCELLED,
                        SessionStatus.CANCELLED,
                        SessionStatus.CANCELLED,
                        SessionStatus.CANCELLED,
                        SessionStatus.CANCELLED);
        assertThat(courses.events().getLast())
                .isInstanceOfSatisfying(CourseDiscontinued.class, ended -> assertThat(ended.completedSessions())
                        .isEqualTo(1));
        assertThat(desk.startBest(patient, "course-2").state().stage()).isEqualTo(Stage.ACTIVE);
    }

    private SessionCompleted completed(int number) {
        Instant end = session("course-1-" + number).place().slot().endsAt();
        return new SessionCompleted(
                "course-1-" + number,
                "course-1",
                patient,
                number,
                "IV",
                BigDecimal.valueOf(40),
                end,
                end,
                end,
                end,
                0,
                0,
                "staff-prescriber",
                end);
    }

    private void hear(SessionEvent event) {
        hear(event, "/daybreak/treatment");
    }

    private void hear(SessionEvent event, String source) {
        long sequence = sequences.merge(source + event.subject(), 1L, Long::sum);
        Envelope envelope = new Envelope(
                "event-" + event.subject() + sequence,
                "type",
                source,
                event.subject(),
                sequence,
                event.key(),
                NOW,
                "riverside",
                "treatment",
                "correlation",
                null,
                null);
        asPrescriber(() -> {
            desk.treatment.hear(new Received<>(envelope, event, "{}"));
            return List.of();
        });
    }

    private Stored<Course> move(String sessionId, Instant to, Team team) {
        return asPrescriber(
                () -> desk.move.move(sessionId, null, new SlotWish(to, team), ChangeReason.PATIENT_REQUEST, NOW));
    }

    private Stored<Course> cancel(String sessionId, Instant now) {
        return asPrescriber(() -> desk.cancel.cancel(sessionId, null, ChangeReason.PATIENT_REQUEST, now));
    }

    private Stored<Course> missed(String sessionId, Instant now) {
        return asPrescriber(() -> desk.missed.missed(sessionId, null, now));
    }

    private Course course() {
        return asPrescriber(() -> courses.get("course-1")).state();
    }

    private CourseSession session(String sessionId) {
        return asPrescriber(() -> courses.get(CourseSession.courseOf(sessionId)))
                .state()
                .session(sessionId);
    }
}
