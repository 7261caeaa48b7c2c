package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Offer.State;
import health.daybreak.scheduling.waitlist.WaitlistEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A freed place goes to one who waits; Riverside has one chair here, so that every place is the last. */
class FillTheHoleTest {

    private static final Instant WEDNESDAY = at(MONDAY.plusDays(2), 14, 0);

    private final FillTheHole hole = FillTheHole.at(Riverside.clinic(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private final Desk desk = hole.desk;

    @BeforeEach
    void twoCoursesOnMondaysAndThursdays() {
        desk.startBest(desk.eligiblePatient(), "ana");
        desk.startBest(desk.eligiblePatient(), "ben");
        assertThat(hole.session("ana-2").startsAt()).isAfter(WEDNESDAY);
        assertThat(hole.session("ben-2").startsAt()).isAfter(WEDNESDAY);
    }

    @Test
    void aPlaceIsOfferedToOneAndWhenThatRunsOutToTheNext() {
        String ana = hole.waits("ana-2");
        String ben = hole.waits("ben-2");
        hole.freed("opening", WEDNESDAY);

        hole.look(NOW);
        hole.look(NOW.plusSeconds(1_799));
        assertThat(hole.live()).extracting(Offer::entryId).hasSize(1);
        String first = hole.live().getFirst().entryId();

        hole.look(NOW.plusSeconds(1_800));
        assertThat(hole.live()).extracting(Offer::entryId).containsExactly(first.equals(ana) ? ben : ana);
        assertThat(hole.live().getFirst().why())
                .isEqualTo("In the induction, within the window, waiting for less than a day.");

        hole.look(NOW.plusSeconds(3_600));
        assertThat(hole.live()).as("nobody is asked twice for a place").isEmpty();
    }

    @Test
    void theOthersHearThatAPlaceIsOffItsFirstPatientBeforeItIsOnOfferToTheNext() {
        hole.waits("ana-2");
        hole.waits("ben-2");
        hole.freed("opening", WEDNESDAY);

        hole.look(NOW);
        hole.look(NOW.plusSeconds(1_800));

        List<ClinicEvent> told = hole.told();
        assertThat(told)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("SlotOffered", "OfferEnded", "SlotOffered");
        assertThat(told.get(0).subject())
                .isEqualTo(told.get(1).subject())
                .isNotEqualTo(told.get(2).subject());
        assertThat(told.get(0).key()).isNotEqualTo(told.get(2).key());
    }

    @Test
    void acceptingMovesTheSessionAndEndsTheWaiting() {
        hole.waits("ana-2");
        Offer offer = offered();

        Offer taken = hole.accept(offer.offerId(), NOW);

        assertThat(taken.state()).isEqualTo(State.TAKEN);
        assertThat(hole.session("ana-2").startsAt()).isEqualTo(WEDNESDAY);
        assertThat(hole.list().entries()).isEmpty();
        assertThat(hole.list().openings()).isEmpty();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aPlaceAgainstASpacingRuleIsNotOffered() {
        hole.waits("ana-2");
        hole.freed("too-near", at(MONDAY.plusDays(1), 14, 0));

        hole.look(NOW);

        assertThat(hole.live()).isEmpty();
    }

    @Test
    void aPlaceThatIsNotFreeAfterAllIsNotOffered() {
        hole.waits("ana-2");
        move("ben-2", WEDNESDAY);
        hole.freed("opening", WEDNESDAY);

        hole.look(NOW);

        assertThat(hole.live()).isEmpty();
    }

    @Test
    void theOneChairThatCameFreeTwiceIsOnOfferOnce() {
        hole.waits("ana-2");
        hole.waits("ben-2");
        hole.freed("opening", WEDNESDAY);
        hole.freed("the same chair, a quarter later", WEDNESDAY.plusSeconds(900));

        hole.look(NOW);

        assertThat(hole.live()).hasSize(1);
    }

    @Test
    void aSecondTapATapTooLateAndATapAfterSomebodyElseBookedItAreRefused() {
        hole.waits("ana-2");
        Offer offer = offered();
        refused("offer-expired", () -> hole.accept(offer.offerId(), offer.expiresAt()));
        Instant before = hole.session("ana-2").startsAt();
        move("ben-2", WEDNESDAY);

        refused("offer-gone", () -> hole.accept(offer.offerId(), NOW));
        refused("offer-gone", () -> hole.accept(offer.offerId(), NOW));

        assertThat(hole.session("ana-2").startsAt()).isEqualTo(before);
        assertThat(hole.list().entries()).extracting(WaitlistEntry::sessionId).containsExactly("ana-2");
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aSecondTapAfterTheFirstIsToldSo() {
        hole.waits("ana-2");
        Offer offer = offered();
        hole.accept(offer.offerId(), NOW);

        refused("offer-already-taken", () -> hole.accept(offer.offerId(), NOW));
    }

    @Test
    void whoDeclinesLetsTheNextHaveIt() {
        String ana = hole.waits("ana-2");
        String ben = hole.waits("ben-2");
        Offer offer = offered();

        hole.decline(offer.offerId(), NOW);
        hole.look(NOW);

        assertThat(hole.live())
                .extracting(Offer::entryId)
                .containsExactly(offer.entryId().equals(ana) ? ben : ana);
    }

    @Test
    void whoseSessionIsCancelledWaitsNoLongerAndIsOfferedNothing() {
        hole.waits("ana-2");
        offered();
        asPrescriber(() -> desk.cancel.cancel("ana-2", null, ChangeReason.PATIENT_REQUEST, NOW));

        hole.look(NOW);

        assertThat(hole.list().entries()).isEmpty();
        assertThat(hole.live()).isEmpty();
        refused("session-not-booked", () -> hole.waits("ana-2"));
    }

    @Test
    void aPlaceIsNotOfferedSoLateThatNobodyCouldCome() {
        hole.waits("ana-2");
        hole.freed("opening", WEDNESDAY);

        hole.look(WEDNESDAY.minusSeconds(7_200));
        assertThat(hole.live()).isEmpty();

        hole.look(WEDNESDAY.minusSeconds(7_201 + 600));
        assertThat(hole.live()).extracting(Offer::expiresAt).containsExactly(WEDNESDAY.minusSeconds(7_200));
    }

    private Offer offered() {
        hole.freed("opening", WEDNESDAY);
        hole.look(NOW);
        List<Offer> live = hole.live();
        assertThat(live).hasSize(1);
        return live.getFirst();
    }

    private void move(String sessionId, Instant to) {
        SlotWish wish = new SlotWish(to, Team.ANYONE);
        asPrescriber(() -> desk.move.move(sessionId, null, wish, ChangeReason.CLINIC_REQUEST, NOW));
    }

    private static void refused(String code, Runnable action) {
        assertThatExceptionOfType(Refused.class).isThrownBy(action::run).satisfies(refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
