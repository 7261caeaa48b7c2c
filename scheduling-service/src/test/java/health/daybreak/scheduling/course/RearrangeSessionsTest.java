package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions of several courses move together, all or none, whoever else books and wherever the process dies. */
class RearrangeSessionsTest {

    /** More than it takes, so that the last cases run through. */
    private static final int WRITES = 16;

    private final CrashingStores stores = new CrashingStores();
    private final InMemory.OfCourses courses = stores.courses();
    private final Desk desk =
            Desk.over(courses, stores.candidates(), stores.days(), stores.rearrangements(), Riverside.clinic());

    @Test
    void twoSessionsChangePlaces() {
        twoCourses();
        Slot one = slot("course-1-1");
        Slot other = slot("course-2-1");

        rearrange("replan", wanted("course-1-1", other), wanted("course-2-1", one));

        assertThat(slot("course-1-1")).isEqualTo(other);
        assertThat(slot("course-2-1")).isEqualTo(one);
        assertThat(moved()).hasSize(2).allSatisfy(event -> assertThat(event.reason())
                .isEqualTo("CLINIC_REQUEST"));
        DoubleBooking.assertNone(desk);
    }

    @Test
    void severalSessionsOfOneCourseMoveTogether() {
        twoCourses();
        Slot tuesday = thenAt(slot("course-1-1"), at(MONDAY.plusDays(1), 8, 0));
        Slot friday = thenAt(slot("course-1-2"), at(MONDAY.plusDays(4), 8, 0));

        rearrange("replan", wanted("course-1-1", tuesday), wanted("course-1-2", friday));

        assertThat(slot("course-1-1")).isEqualTo(tuesday);
        assertThat(slot("course-1-2")).isEqualTo(friday);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void nothingMovesWhenSomebodyTookOneOfThePlacesMeanwhile() {
        twoCourses();
        Instant three = at(MONDAY, 15, 0);
        RearrangeSessions.Wanted free = wanted("course-1-1", thenAt(slot("course-1-1"), at(MONDAY, 12, 0)));
        RearrangeSessions.Wanted taken = wanted("course-2-1", thenAt(slot("course-2-1"), three));
        desk.startBest(desk.eligiblePatient(), "course-3");
        SlotWish there = new SlotWish(three, new Team(slot("course-2-1").chairId(), null, null, null));
        asPrescriber(() -> desk.move.move("course-3-1", null, there, ChangeReason.PATIENT_REQUEST, NOW));
        List<Slot> before = List.of(slot("course-1-1"), slot("course-2-1"));

        refused("slot-taken", () -> rearrange("replan", free, taken));

        assertThat(List.of(slot("course-1-1"), slot("course-2-1"))).isEqualTo(before);
        assertThat(moved()).hasSize(1);
        DoubleBooking.assertNone(desk);
        refused("rearrangement-exists", () -> rearrange("replan", free));
    }

    @Test
    void nothingMovesToAChairThatTheClinicHasNoMore() {
        twoCourses();
        Slot before = slot("course-1-1");
        Slot noon = thenAt(before, at(MONDAY, 12, 0));
        Slot gone = new Slot(
                noon.startsAt(),
                noon.endsAt(),
                "chair-that-was-removed",
                noon.nurseId(),
                noon.prescriberId(),
                noon.therapistId());

        refused("slot-taken", () -> rearrange("replan", wanted("course-1-1", gone)));

        assertThat(slot("course-1-1")).isEqualTo(before);
        assertThat(moved()).isEmpty();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void nothingMovesWhenACourseWasChangedSinceItWasLookedAt() {
        twoCourses();
        RearrangeSessions.Wanted one = wanted("course-1-1", thenAt(slot("course-1-1"), at(MONDAY, 12, 0)));
        RearrangeSessions.Wanted other = wanted("course-2-1", thenAt(slot("course-2-1"), at(MONDAY, 15, 0)));
        asPrescriber(() -> desk.cancel.cancel("course-2-3", null, ChangeReason.PATIENT_REQUEST, NOW));

        refused("rearrangement-stale", () -> rearrange("replan", one, other));

        assertThat(moved()).isEmpty();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void whoeverSitsInTheChairAlreadyStaysThere() {
        twoCourses();
        Slot before = slot("course-1-1");
        Place there = new Place("course-1-1-2", MONDAY, thenAt(before, at(MONDAY, 12, 0)));
        asPrescriber(() -> courses.change(
                "course-1", course -> SeveralMoves.begun(course, Map.of("course-1-1", there.slot()), NOW)));
        asPrescriber(
                () -> courses.change("course-1", course -> course.heard("course-1-1", SessionStatus.ARRIVED, NOW)));

        asPrescriber(() -> courses.change(
                "course-1",
                course ->
                        SeveralMoves.finished(course, Map.of("course-1-1", there), ChangeReason.CLINIC_REQUEST, NOW)));

        assertThat(slot("course-1-1")).isEqualTo(before);
        assertThat(moved()).isEmpty();
    }

    @Test
    void ofTwoPeopleWhoAcceptTheSameAtOnceOneDoesAndTheOtherIsTold() {
        twoCourses();
        Slot other = slot("course-2-1");
        List<RearrangeSessions.Wanted> swap =
                List.of(wanted("course-1-1", other), wanted("course-2-1", slot("course-1-1")));
        AtomicInteger told = new AtomicInteger();
        List<Runnable> people = new ArrayList<>();
        for (String person : List.of("staff-frontdesk", "staff-manager")) {
            people.add(() -> new Cause(Riverside.CLINIC_ID, person, "correlation", null, null, null).run(() -> {
                try {
                    desk.rearrange.rearrange("replan", swap, ChangeReason.CLINIC_REQUEST, NOW);
                } catch (Refused refused) {
                    assertThat(refused.code()).isEqualTo("rearrangement-exists");
                    told.incrementAndGet();
                }
            }));
        }
        asPrescriber(() -> {
            Steps.together(people);
            return people;
        });

        assertThat(told.get()).isOne();
        assertThat(slot("course-1-1")).isEqualTo(other);
        assertThat(moved()).hasSize(2);
        DoubleBooking.assertNone(desk);
    }

    @ParameterizedTest
    @MethodSource("everyBoundary")
    void aRearrangementCutShortMovesAllOrNone(int write, boolean after) {
        twoCourses();
        Slot one = slot("course-1-1");
        Slot other = slot("course-2-1");
        Slot later = thenAt(slot("course-2-2"), at(MONDAY.plusDays(4), 8, 0));
        RearrangeSessions.Wanted[] wanted = {
            wanted("course-1-1", other), wanted("course-2-1", one), wanted("course-2-2", later)
        };

        stores.crashAt(write, after);
        boolean crashed = false;
        try {
            rearrange("replan", wanted);
        } catch (CrashingStores.Crash | IllegalStateException crash) {
            crashed = true;
        }
        stores.crashNoMore();
        desk.sweep();

        boolean moved = slot("course-1-1").equals(other);
        assertThat(slot("course-2-1")).isEqualTo(moved ? one : other);
        assertThat(slot("course-2-2").equals(later)).isEqualTo(moved);
        assertThat(moved()).hasSize(moved ? 3 : 0);
        assertThat(moved || crashed).isTrue();
        assertThat(courses.all()).allSatisfy(course -> assertThat(course.state().unsettledSince())
                .isNull());
        DoubleBooking.assertNone(desk);
    }

    static Stream<Arguments> everyBoundary() {
        return IntStream.rangeClosed(1, WRITES).boxed().flatMap(write -> Stream.of(true, false)
                .map(after -> Arguments.of(write, after)));
    }

    private void twoCourses() {
        desk.startBest(desk.eligiblePatient(), "course-1");
        desk.startBest(desk.eligiblePatient(), "course-2");
    }

    private Rearrangement rearrange(String id, RearrangeSessions.Wanted... wanted) {
        return asPrescriber(() -> desk.rearrange.rearrange(id, List.of(wanted), ChangeReason.CLINIC_REQUEST, NOW));
    }

    private RearrangeSessions.Wanted wanted(String sessionId, Slot to) {
        Stored<Course> course = asPrescriber(() -> courses.ofSession(sessionId));
        return new RearrangeSessions.Wanted(course.id(), course.version(), sessionId, to);
    }

    private Slot slot(String sessionId) {
        return asPrescriber(() -> courses.ofSession(sessionId))
                .state()
                .session(sessionId)
                .place()
                .slot();
    }

    private List<SessionMoved> moved() {
        return courses.events().stream()
                .filter(SessionMoved.class::isInstance)
                .map(SessionMoved.class::cast)
                .toList();
    }

    /** The same place at another time. */
    private static Slot thenAt(Slot slot, Instant startsAt) {
        return new Slot(
                startsAt,
                startsAt.plusSeconds(
                        slot.endsAt().getEpochSecond() - slot.startsAt().getEpochSecond()),
                slot.chairId(),
                slot.nurseId(),
                slot.prescriberId(),
                slot.therapistId());
    }
}
