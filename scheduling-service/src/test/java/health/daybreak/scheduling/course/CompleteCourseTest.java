package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A course ends as planned: after its induction, with nothing of it to come, and the patient is free. */
class CompleteCourseTest {

    private final FillTheHole hole = FillTheHole.ofToday(Riverside.clinic());
    private final Desk desk = hole.desk;
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;
    private final String patient = desk.eligiblePatient();

    @Test
    void aCourseWhoseInductionIsOverIsCompletedAndThePatientMayStartAnother() {
        inductionOver();

        Stored<Course> completed = complete(null, today());

        assertThat(completed.state().stage()).isEqualTo(Stage.COMPLETED);
        assertThat(completed.state().unsettledSince()).isNull();
        assertThat(told()).containsExactly(new CourseCompleted("course-1", patient, 6, today()));
        assertThat(desk.startBest(patient, "course-2").state().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(asPrescriber(() -> courses.booked(patient, 10)))
                .as("it stays in the patient's record")
                .hasSize(2);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void doneAgainItChangesNothingAndWhoeverSawAnOlderVersionIsTold() {
        inductionOver();
        long seen = stored().version();

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> complete(seen - 1, today()));
        assertThat(told()).isEmpty();
        complete(seen, today());
        complete(null, today().plusSeconds(60));

        assertThat(told()).hasSize(1);
        assertThat(course().stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void duringTheInductionItIsRefusedAndWhatToDoIsSaid() {
        desk.startBest(patient, "course-1");
        desk.hear(desk.completed(course(), 1));

        Refused refused = refused("induction-not-over", () -> complete(null, today()));

        assertThat(refused).hasMessageContaining("end the course early");
        assertThat(course().stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void aSessionThatIsBookedOrGoesOnIsInTheWayAndNamedWithItsTimeAtTheClinic() {
        inductionOver();
        bookNext();

        Refused refused = refused("visits-to-come", () -> complete(null, today()));

        assertThat(refused).hasMessageContaining("Session 7, ").hasMessageContaining("2026 at ");
        assertThat(String.valueOf(refused.details().get("visits"))).contains("course-1-7");
        heard("course-1-7", SessionStatus.ARRIVED);
        refused("visits-to-come", () -> complete(null, today().plus(Duration.ofDays(30))));
        heard("course-1-7", SessionStatus.ABORTED);
        complete(null, today().plus(Duration.ofDays(30)));
        assertThat(told()).extracting(CourseCompleted::completedSessions).containsExactly(6);
    }

    @Test
    void aSessionThatIsBeingBookedIsInTheWay() {
        inductionOver();
        Series series = propose().series().getFirst();
        WantedVisit begun =
                new WantedVisit(null, PlannedVisit.dose(7, series.slots().getFirst()), Phase.TAPER);
        asPrescriber(() -> courses.change("course-1", course -> course.changeBegun(List.of(begun), today())));

        refused("session-being-moved", () -> complete(null, today()));

        desk.sweepAt(today().plusSeconds(60));
        assertThat(complete(null, today()).state().stage()).isEqualTo(Stage.COMPLETED);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aConversationThatThePatientStillNeedsIsNeitherDroppedNorForgotten() {
        Course kap = psychotherapyWithoutItsLastConversation();
        CourseSession last = lastConversation(kap);

        Refused refused =
                refused("visits-to-come", () -> complete(null, end(last).minusMillis(1)));

        assertThat(refused).hasMessageContaining("The integration after session 4, ");
        assertThat(String.valueOf(refused.details().get("visits"))).contains(last.sessionId());
        assertThat(courses.events().stream().filter(ConversationCancelled.class::isInstance))
                .isEmpty();
        asPrescriber(() -> desk.held.held(last.sessionId(), null, last.startsAt()));
        assertThat(complete(null, last.startsAt()).state().stage()).isEqualTo(Stage.COMPLETED);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aConversationToWhichThePatientDidNotComeKeepsNobodyAndMayBeMarkedLater() {
        CourseSession last = lastConversation(psychotherapyWithoutItsLastConversation());

        complete(null, end(last));
        assertThat(course().visit(last.sessionId()).status()).isEqualTo(SessionStatus.BOOKED);
        asPrescriber(() -> desk.held.held(last.sessionId(), null, end(last)));
        asPrescriber(() -> desk.held.notHeld(last.sessionId(), null, end(last)));
        asPrescriber(() -> desk.held.held(last.sessionId(), null, end(last)));

        assertThat(courses.events().getLast())
                .isInstanceOfSatisfying(ConversationHeld.class, held -> assertThat(held.conversationId())
                        .isEqualTo(last.sessionId()));
        assertThat(course().stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void aCourseThatRestsIsCompletedAndRestsNoLonger() {
        inductionOver();
        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_REQUEST, today()));

        assertThat(complete(null, today()).state().pause()).isNull();
        assertThat(told()).hasSize(1);
    }

    @Test
    void nothingElseHappensInACompletedCourse() {
        inductionOver();
        complete(null, today());

        refused(
                "course-not-active",
                () -> asPrescriber(() -> desk.discontinue.discontinue("course-1", null, ChangeReason.OTHER, today())));
        refused("course-not-active", this::propose);
        refused(
                "course-not-active",
                () -> asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.OTHER, today())));
    }

    @Test
    void anEndThatWasNotPlannedIsNoneThatWas() {
        inductionOver();
        asPrescriber(() -> desk.discontinue.discontinue("course-1", null, ChangeReason.OTHER, today()));

        refused("course-not-active", () -> complete(null, today()));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatTreatmentSaysTooLateIsNotedAndBeginsNoPhase() {
        inductionOver();
        for (int visit = 0; visit < 6; visit++) {
            bookNext();
            CourseSession session = course().sessions().getLast();
            if (visit < 5) {
                desk.hear(desk.completed(course(), course().sessions().size()));
            } else {
                asPrescriber(() -> desk.missed.missed(session.sessionId(), null, session.startsAt()));
            }
        }
        complete(null, today());
        int before = courses.events().size();

        desk.hear(desk.completed(course(), 12));

        assertThat(course().sessions().getLast().status()).isEqualTo(SessionStatus.COMPLETED);
        assertThat(course().phase()).isEqualTo(Phase.TAPER);
        assertThat(courses.events().stream().skip(before).filter(CoursePhaseChanged.class::isInstance))
                .isEmpty();
    }

    @Test
    void whoeverWaitedForTheNextSessionWaitsNoLonger() {
        inductionOver();
        hole.waitsForNext("course-1", today());

        complete(null, today());
        hole.look(today());

        assertThat(hole.list().entries()).isEmpty();
        refused("next-session-not-open", () -> hole.waitsForNext("course-1", today()));
    }

    private void inductionOver() {
        desk.startBest(patient, "course-1");
        for (int number = 1; number <= 6; number++) {
            desk.hear(desk.completed(course(), number));
        }
    }

    /** Every dose was given and every conversation but the last was held. */
    private Course psychotherapyWithoutItsLastConversation() {
        desk.startBest(patient, "course-1", "kap-induction");
        for (int number = 1; number <= 4; number++) {
            desk.hear(desk.completed(course(), number));
        }
        CourseSession last = lastConversation(course());
        course().conversations().stream()
                .filter(visit -> !visit.equals(last))
                .forEach(visit -> asPrescriber(() -> desk.held.held(visit.sessionId(), null, visit.startsAt())));
        assertThat(course().phase()).isEqualTo(Phase.TAPER);
        return course();
    }

    private static CourseSession lastConversation(Course course) {
        return course.conversations().stream()
                .filter(visit -> visit.number() == 4)
                .findFirst()
                .orElseThrow();
    }

    private static Instant end(CourseSession visit) {
        return visit.place().slot().endsAt();
    }

    private void heard(String sessionId, SessionStatus status) {
        asPrescriber(() -> courses.change("course-1", course -> course.heard(sessionId, status, NOW)));
    }

    private NextProposals propose() {
        return asPrescriber(() -> desk.next.propose("course-1", today()));
    }

    private void bookNext() {
        Instant startsAt = propose().series().getFirst().slots().getFirst().startsAt();
        SeriesChoice choice = new SeriesChoice(List.of(new SlotWish(startsAt, Team.ANYONE)), List.of());
        asPrescriber(() -> desk.next.book("course-1", null, choice, today()));
    }

    private Stored<Course> complete(@Nullable Long seen, Instant now) {
        return asPrescriber(() -> desk.complete.complete("course-1", seen, now));
    }

    private List<CourseCompleted> told() {
        return courses.events().stream()
                .flatMap(event -> event instanceof CourseCompleted completed ? Stream.of(completed) : Stream.empty())
                .toList();
    }

    /** Some hours after the last session. */
    private Instant today() {
        return course().sessions().getLast().startsAt().plus(Duration.ofHours(4));
    }

    private Course course() {
        return stored().state();
    }

    private Stored<Course> stored() {
        return asPrescriber(() -> courses.get("course-1"));
    }
}
