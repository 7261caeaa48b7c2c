package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.offers.SlotOffered;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Offer.State;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody after the induction, with no session booked, waits for a place that comes free. */
class WaitForTheNextTest {

    private static final Clinic ONE_CHAIR = Riverside.clinic(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private FillTheHole hole = FillTheHole.at(ONE_CHAIR);
    private Desk desk = hole.desk;

    @BeforeEach
    void anInductionThatIsOver() {
        desk.startBest(desk.eligiblePatient(), "ana");
        refused("next-session-not-open", () -> hole.waitsForNext("ana", Riverside.NOW));
        for (int number = 1; number <= 6; number++) {
            desk.hear(desk.completed(course(), number));
        }
    }

    @Test
    void aPlaceInTheWindowOfTheNextSessionIsOfferedAndTakenAndNobodyWaitsAnyMore() {
        hole.waitsForNext("ana", today());
        hole.freed("opening", inItsWindow());

        hole.look(today());
        Offer offer = hole.live().getFirst();
        assertThat(offer.sessionId()).isNull();
        assertThat(hole.told()).singleElement().isInstanceOfSatisfying(SlotOffered.class, told -> {
            assertThat(told.courseId()).isEqualTo("ana");
            assertThat(told.sessionId()).isNull();
            assertThat(told.startsAt()).isEqualTo(inItsWindow());
        });
        Instant place = offer.slot().startsAt();
        Offer taken = hole.accept(offer.offerId(), today());

        assertThat(taken.state()).isEqualTo(State.TAKEN);
        assertThat(hole.session("ana-7").startsAt()).isEqualTo(place);
        assertThat(course().session("ana-7").status()).isEqualTo(SessionStatus.BOOKED);
        assertThat(hole.list().entries()).isEmpty();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aPlaceOutsideOfTheWindowIsNotOffered() {
        hole.waitsForNext("ana", today());
        hole.freed("too-early", inItsWindow().minus(Duration.ofDays(5)));

        hole.look(today());

        assertThat(hole.live()).isEmpty();
        assertThat(hole.list().entries()).hasSize(1);
    }

    @Test
    void aYesWhoseProcessDiesAtAnyWriteIsBroughtToAnEndAndBooksAtMostOnce() {
        int died = 0;
        for (int write = 1; write <= 8; write++) {
            died += diesAt(write) ? 1 : 0;
        }
        assertThat(died).as("the process did die on its way").isGreaterThan(3);
    }

    private boolean diesAt(int write) {
        CrashingStores stores = new CrashingStores();
        desk = Desk.over(stores.courses(), stores.candidates(), stores.days(), ONE_CHAIR);
        hole = new FillTheHole(desk, ONE_CHAIR, stores.waitlists());
        anInductionThatIsOver();
        hole.waitsForNext("ana", today());
        hole.freed("opening", inItsWindow());
        hole.look(today());
        Offer offer = hole.live().getFirst();
        stores.crashAt(write, true);
        boolean died = false;
        try {
            hole.accept(offer.offerId(), today());
        } catch (CrashingStores.Crash | IllegalStateException crash) {
            died = true;
        }
        stores.crashNoMore();
        desk.sweepAt(today().plusSeconds(60));
        hole.sweep(today().plusSeconds(120));

        // A claim that was given up is not made again: then the place is lost, and the patient goes on waiting.
        State end = hole.list().offer(offer.offerId()).state();
        assertThat(end).isIn(State.TAKEN, State.GONE);
        assertThat(course().sessions()).hasSize(end == State.TAKEN ? 7 : 6);
        assertThat(hole.list().entries()).hasSize(end == State.TAKEN ? 0 : 1);
        DoubleBooking.assertNone(desk);
        return died;
    }

    @Test
    void whoseNextSessionIsBookedMeanwhileWaitsNoLonger() {
        hole.waitsForNext("ana", today());
        refused("already-waiting", () -> hole.waitsForNext("ana", today()));
        book(inItsWindow());

        hole.look(today());

        assertThat(hole.list().entries()).isEmpty();
        refused("next-session-not-open", () -> hole.waitsForNext("ana", today()));
    }

    private void book(Instant startsAt) {
        SeriesChoice choice = new SeriesChoice(List.of(new SlotWish(startsAt, Team.ANYONE)), List.of());
        asPrescriber(() -> desk.next.book("ana", null, choice, today()));
    }

    private Instant inItsWindow() {
        return asPrescriber(() -> desk.next.propose("ana", today()))
                .series()
                .getFirst()
                .slots()
                .getFirst()
                .startsAt();
    }

    private Course course() {
        return asPrescriber(() -> desk.courses.get("ana")).state();
    }

    private Instant today() {
        return course().sessions().get(5).startsAt().plus(Duration.ofHours(4));
    }
}
