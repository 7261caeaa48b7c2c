package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The service dies before or after any of its writes; after the next start nothing is half done and nothing is lost. */
class CrashTest {

    /** More than any command here takes, so that the last cases run through. */
    private static final int WRITES = 12;

    private final CrashingStores stores = new CrashingStores();
    private final InMemory.OfCourses courses = stores.courses();
    private final Desk desk = Desk.over(courses, stores.candidates(), stores.days(), Riverside.clinic());

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aBookingCutShortIsFinishedByTheSweep(int write, boolean after) {
        String patient = desk.eligiblePatient();

        boolean crashed = crashing(write, after, () -> desk.startBest(patient, "course-1"));
        desk.sweep();

        DoubleBooking.assertNone(desk);
        boolean planned = write > 1 || after || !crashed;
        assertThat(courses.all()).hasSize(planned ? 1 : 0);
        if (planned) {
            assertThat(asPrescriber(() -> courses.get("course-1")).state().stage())
                    .isEqualTo(Stage.ACTIVE);
            assertThat(courses.events()).hasSize(7);
            assertThat(courses.events().getFirst()).isInstanceOf(CourseStarted.class);
            assertThat(courses.events().getLast()).isInstanceOf(SessionBooked.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aBookingCutShortWhosePlaceIsTakenMeanwhileLeavesNothingBehind(int write, boolean after) {
        String patient = desk.eligiblePatient();
        boolean crashed = crashing(write, after, () -> desk.startBest(patient, "course-1"));
        fillTheClinic();
        desk.sweep();

        DoubleBooking.assertNone(desk);
        Stage stage = asPrescriber(() -> courses.find("course-1"))
                .map(course -> course.state().stage())
                .orElse(Stage.NOT_BOOKED);
        String course = asPrescriber(() -> desk.candidates.get(patient)).state().courseId();
        assertThat(stage).isIn(Stage.ACTIVE, Stage.NOT_BOOKED);
        assertThat(course != null).as("%s %s crashed %s", write, after, crashed).isEqualTo(stage == Stage.ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aMoveCutShortEndsAtOnePlaceAndHoldsOnlyThat(int write, boolean after) {
        desk.startBest(desk.eligiblePatient(), "course-1");
        SlotWish wish = new SlotWish(at(MONDAY.plusDays(1), 8, 0), Team.ANYONE);

        crashing(
                write,
                after,
                () -> asPrescriber(() -> desk.move.move("course-1-1", null, wish, ChangeReason.PATIENT_REQUEST, NOW)));
        desk.sweep();

        DoubleBooking.assertNone(desk);
        CourseSession session =
                asPrescriber(() -> courses.get("course-1")).state().session("course-1-1");
        boolean moved = session.startsAt().equals(wish.startsAt());
        long told =
                courses.events().stream().filter(SessionMoved.class::isInstance).count();
        assertThat(told).isEqualTo(moved ? 1 : 0);
        assertThat(session.movingTo()).isNull();
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aCancellationCutShortFreesThePlaceInTheEnd(int write, boolean after) {
        desk.startBest(desk.eligiblePatient(), "course-1");

        crashing(
                write,
                after,
                () -> asPrescriber(() -> desk.cancel.cancel("course-1-1", null, ChangeReason.PATIENT_ILL, NOW)));
        desk.sweep();

        DoubleBooking.assertNone(desk);
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aCourseEndedHalfwayFreesItsPlacesAndThePatient(int write, boolean after) {
        String patient = desk.eligiblePatient();
        desk.startBest(patient, "course-1");

        crashing(
                write,
                after,
                () -> asPrescriber(
                        () -> desk.discontinue.discontinue("course-1", null, ChangeReason.CLINICAL_DECISION, NOW)));
        desk.sweep();

        boolean ended = asPrescriber(() -> courses.get("course-1")).state().stage() == Stage.DISCONTINUED;
        String course = asPrescriber(() -> desk.candidates.get(patient)).state().courseId();
        assertThat(course == null).isEqualTo(ended);
        DoubleBooking.assertNone(desk);
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aCourseCompletedHalfwayFreesThePatientAndIsToldOnce(int write, boolean after) {
        String patient = desk.eligiblePatient();
        desk.startBest(patient, "course-1");
        for (int number = 1; number <= 6; number++) {
            desk.hear(desk.completed(asPrescriber(() -> courses.get("course-1")).state(), number));
        }

        crashing(write, after, () -> asPrescriber(() -> desk.complete.complete("course-1", null, NOW)));
        desk.sweep();

        boolean ended = asPrescriber(() -> courses.get("course-1")).state().stage() == Stage.COMPLETED;
        String course = asPrescriber(() -> desk.candidates.get(patient)).state().courseId();
        assertThat(course == null).isEqualTo(ended);
        assertThat(courses.events().stream().filter(CourseCompleted.class::isInstance))
                .hasSize(ended ? 1 : 0);
        DoubleBooking.assertNone(desk);
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aSeriesIsReplannedWholeOrNotAtAll(int write, boolean after) {
        desk.startBest(desk.eligiblePatient(), "course-1");
        asPrescriber(() -> desk.cancel.cancel("course-1-2", null, ChangeReason.PATIENT_REQUEST, NOW));
        Away thatWeek = new Away(MONDAY.plusDays(5), MONDAY.plusDays(9));
        RestWishes wishes = new RestWishes(null, Wishes.NONE, List.of(thatWeek));
        List<Instant> before = starts();

        crashing(
                write,
                after,
                () -> asPrescriber(() -> desk.rest.accept(
                        "course-1", null, wishes, SeriesChoice.BEST, ChangeReason.PATIENT_REQUEST, NOW)));
        desk.sweep();

        DoubleBooking.assertNone(desk);
        Course course = asPrescriber(() -> courses.get("course-1")).state();
        boolean whole = starts().size() == 6;
        assertThat(whole || starts().equals(before)).isTrue();
        assertThat(course.coming()).isEmpty();
        assertThat(course.unsettledSince()).isNull();
        if (whole) {
            assertThat(starts())
                    .noneMatch(start ->
                            thatWeek.covers(start.atZone(Riverside.NEW_YORK).toLocalDate()));
        }
    }

    private List<Instant> starts() {
        return asPrescriber(() -> courses.get("course-1")).state().sessions().stream()
                .filter(session -> session.status() == SessionStatus.BOOKED)
                .map(CourseSession::startsAt)
                .toList();
    }

    static Stream<Arguments> everyBoundary() {
        return IntStream.rangeClosed(1, WRITES).boxed().flatMap(write -> Stream.of(true, false)
                .map(after -> Arguments.of(write, after)));
    }

    private boolean crashing(int write, boolean after, Runnable command) {
        stores.crashAt(write, after);
        try {
            command.run();
            return false;
        } catch (CrashingStores.Crash | IllegalStateException crash) {
            return true;
        } finally {
            stores.crashNoMore();
        }
    }

    private void fillTheClinic() {
        boolean room = true;
        while (room) {
            try {
                desk.startBest(desk.eligiblePatient());
            } catch (Refused full) {
                room = false;
            }
        }
    }
}
