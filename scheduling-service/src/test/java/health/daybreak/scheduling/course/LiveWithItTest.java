package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionConfirmed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Team;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving, cancelling, missing, completing. */
class LiveWithItTest {

    private static final String FIRST = "course-1-1";

    private final Desk desk = Desk.inMemory();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;
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
    void aPatientWhoConfirmsIsToldOfOnceAndNotOfAnotherStart() {
        ConfirmSession confirm = new ConfirmSession(courses);
        Instant start = at(MONDAY, 8, 0);
        asPrescriber(() -> confirmed(confirm, start));
        asPrescriber(() -> confirmed(confirm, start));

        assertThat(courses.events().stream().filter(SessionConfirmed.class::isInstance))
                .containsExactly(new SessionConfirmed(FIRST, "course-1", patient, start, NOW));
        assertThat(session(FIRST).isConfirmed()).isTrue();
        assertThat(desk.day(MONDAY).claims()).as("the booking stays as it is").hasSize(1);

        move(FIRST, at(MONDAY.plusDays(1), 8, 0), Team.ANYONE);
        assertThat(session(FIRST).isConfirmed()).isFalse();
        refused("session-moved", () -> asPrescriber(() -> confirmed(confirm, start)));
    }

    private static Instant confirmed(ConfirmSession confirm, Instant start) {
        confirm.confirm(FIRST, start, NOW);
        return start;
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
    void twoSessionsOfACourseAreNotMovedAtOnceSinceTheirSpacingCouldNotBeJudged() {
        Slot tuesday = slot(at(MONDAY.plusDays(1), 14, 0));
        asPrescriber(() -> courses.change("course-1", course -> course.moveBegun(FIRST, tuesday, NOW)));

        refused("session-being-moved", () -> move("course-1-2", at(MONDAY.plusDays(4), 8, 0), Team.ANYONE));
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
    void aCourseThatIsEndedCancelsWhatIsToComeAndFreesThePatient() {
        desk.hear(desk.completed(course(), 1));
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

    private static Slot slot(Instant startsAt) {
        return new Slot(startsAt, startsAt.plusSeconds(7_200), "chair-1", "staff-nurse", "staff-prescriber", null);
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
