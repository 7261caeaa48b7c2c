package health.daybreak.scheduling.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.waitlist.Offer.State;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the list itself holds to, whoever calls. */
class WaitlistTest {

    private static final Instant NOW = Riverside.at(Riverside.MONDAY, 9, 0);
    private static final Instant PLACE = Riverside.at(Riverside.MONDAY.plusDays(2), 8, 0);
    private static final PlaceWish ANY = new PlaceWish(false, null, null, Set.of(), null, null, 2);

    private final Waitlist list = Waitlist.empty()
            .joined(entry("ana"))
            .joined(entry("ben"))
            .opened(new Opening("opening", PLACE, Freed.CANCELLED, NOW, List.of()));

    @Test
    void aPlaceIsNeverOnOfferToTwoPeople() {
        Waitlist offered = list.offered(offer("one", "ana")).offered(offer("two", "ben"));

        assertThat(offered.live().map(Offer::entryId)).containsExactly("ana");
        assertThat(offered.canOffer("opening", "ben")).isFalse();
    }

    @Test
    void nobodyHasTwoOffersAtOnce() {
        Waitlist twoPlaces = list.opened(new Opening("other", PLACE.plusSeconds(900), Freed.BY_HAND, NOW, List.of()));

        assertThat(twoPlaces.offered(offer("one", "ana")).canOffer("other", "ana"))
                .isFalse();
    }

    @Test
    void whoeverWasAskedIsNotAskedAgainForTheSamePlace() {
        Waitlist declined = list.offered(offer("one", "ana")).declined("one", NOW);

        assertThat(declined.canOffer("opening", "ana")).isFalse();
        assertThat(declined.canOffer("opening", "ben")).isTrue();
    }

    @Test
    void aTapCountsUntilTheOfferRunsOutAndOnce() {
        Waitlist offered = list.offered(offer("one", "ana"));
        Instant end = offered.offer("one").expiresAt();

        assertThat(offered.accepting("one", end.minusMillis(1)).offer("one").state())
                .isEqualTo(State.ACCEPTING);
        refused("offer-expired", () -> offered.accepting("one", end));
        refused("offer-expired", () -> offered.tidied(end).accepting("one", end));
        refused("offer-already-taken", () -> offered.accepting("one", NOW).accepting("one", NOW));
        refused("offer-declined", () -> offered.declined("one", NOW).accepting("one", NOW));
        refused("offer-withdrawn", () -> offered.left("ana", NOW).accepting("one", NOW));
        refused(
                "offer-gone",
                () -> offered.accepting("one", NOW).gone("one", NOW).accepting("one", NOW));
        refused("offer-not-found", () -> offered.accepting("another", NOW));
    }

    @Test
    void whatIsTakenIsOpenToNobodyAndWhoHasItWaitsNoLonger() {
        Waitlist taken = list.offered(offer("one", "ana")).accepting("one", NOW).taken("one", NOW);

        assertThat(taken.entries()).extracting(WaitlistEntry::entryId).containsExactly("ben");
        assertThat(taken.openings()).isEmpty();
        assertThat(taken.gone("one", NOW)).isEqualTo(taken);
    }

    @Test
    void nobodyLeavesWhileAPlaceIsBeingBookedForThem() {
        Waitlist accepting = list.offered(offer("one", "ana")).accepting("one", NOW);

        refused("offer-being-taken", () -> accepting.left("ana", NOW));
    }

    @Test
    void oneSessionWaitsOnce() {
        refused("already-waiting", () -> list.joined(entry("ana")));
    }

    @Test
    void theInductionComesFirstThenThePastTheWindowThenTheLongestWaiting() {
        ClinicalValue longWaitingMaintenance = value(Phase.MAINTENANCE, 9, 30);
        ClinicalValue taper = value(Phase.TAPER, 0, 1);
        ClinicalValue newInInduction = value(Phase.INDUCTION, 0, 0);
        ClinicalValue longInInduction = value(Phase.INDUCTION, 0, 5);
        ClinicalValue lateInInduction = value(Phase.INDUCTION, 2, 0);

        assertThat(Stream.of(longWaitingMaintenance, taper, newInInduction, longInInduction, lateInInduction)
                        .sorted())
                .containsExactly(lateInInduction, longInInduction, newInInduction, taper, longWaitingMaintenance);
        assertThat(lateInInduction.inWords(NOW))
                .isEqualTo("In the induction, 2 days past the window, waiting for less than a day.");
        assertThat(longWaitingMaintenance.inWords(NOW))
                .isEqualTo("In maintenance, 9 days past the window, waiting for 30 days.");
    }

    @Test
    void aWishHoldsOnTheWallOfTheClinic() {
        LocalDate wednesday = Riverside.MONDAY.plusDays(2);
        PlaceWish wish = new PlaceWish(
                true,
                wednesday,
                wednesday.plusDays(7),
                Set.of(DayOfWeek.WEDNESDAY),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                24);
        Instant present = Riverside.at(wednesday.plusDays(8), 8, 0);

        assertThat(suits(wish, wednesday, 9, 0, present)).isTrue();
        assertThat(suits(wish, wednesday, 12, 0, present)).isTrue();
        assertThat(suits(wish, wednesday, 8, 45, present)).isFalse();
        assertThat(suits(wish, wednesday, 12, 15, present)).isFalse();
        assertThat(suits(wish, wednesday.plusDays(1), 9, 0, present)).isFalse();
        assertThat(suits(wish, wednesday.plusDays(14), 9, 0, present)).isFalse();
        assertThat(suits(wish, wednesday, 10, 0, Riverside.at(wednesday, 9, 0))).isFalse();
        assertThat(wish.suits(
                        Riverside.at(wednesday, 9, 0),
                        present,
                        Riverside.NEW_YORK,
                        Riverside.at(wednesday.minusDays(1), 9, 0)))
                .isFalse();
        refused("wish-not-possible", () -> new PlaceWish(true, wednesday, Riverside.MONDAY, Set.of(), null, null, 2));
        refused(
                "wish-not-possible",
                () -> new PlaceWish(true, null, null, Set.of(), LocalTime.NOON, LocalTime.of(11, 0), 2));
        refused("wish-not-possible", () -> new PlaceWish(true, null, null, Set.of(), null, null, 169));
    }

    @Test
    void nobodyIsAskedAtNightNorSoLateThatTheirTimeRunsIntoIt() {
        WaitlistSettings settings = new WaitlistSettings(
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                LocalTime.of(8, 0),
                LocalTime.of(21, 0),
                Duration.ofSeconds(15));

        assertThat(settings.mayAsk(Riverside.NEW_YORK, Riverside.at(Riverside.MONDAY, 7, 59)))
                .isFalse();
        assertThat(settings.mayAsk(Riverside.NEW_YORK, Riverside.at(Riverside.MONDAY, 8, 0)))
                .isTrue();
        assertThat(settings.mayAsk(Riverside.NEW_YORK, Riverside.at(Riverside.MONDAY, 20, 30)))
                .isTrue();
        assertThat(settings.mayAsk(Riverside.NEW_YORK, Riverside.at(Riverside.MONDAY, 20, 31)))
                .isFalse();
        assertThat(settings.mayAsk(Riverside.NEW_YORK, Riverside.at(Riverside.MONDAY, 23, 45)))
                .isFalse();
    }

    private static boolean suits(PlaceWish wish, LocalDate date, int hour, int minute, Instant present) {
        return wish.suits(Riverside.at(date, hour, minute), present, Riverside.NEW_YORK, NOW.minusSeconds(86_400));
    }

    private static ClinicalValue value(Phase phase, long daysPast, int daysWaiting) {
        return new ClinicalValue(phase, daysPast, NOW.minus(Duration.ofDays(daysWaiting)), phase + "" + daysPast);
    }

    private static WaitlistEntry entry(String who) {
        return new WaitlistEntry(who, "patient-" + who, "course-" + who, "course-" + who + "-2", ANY, "desk", NOW);
    }

    private static Offer offer(String offerId, String who) {
        Slot slot = new Slot(PLACE, PLACE.plusSeconds(7_200), "chair-1", "staff-nurse", "staff-prescriber", null);
        Opening opening = new Opening("opening", PLACE, Freed.CANCELLED, NOW, List.of());
        return Offer.made(
                offerId,
                opening,
                entry(who),
                Riverside.NEW_YORK,
                List.of(PlannedVisit.dose(2, slot)),
                "why",
                NOW,
                NOW.plusSeconds(1_800));
    }

    private static void refused(String code, Runnable action) {
        assertThatExceptionOfType(Refused.class).isThrownBy(action::run).satisfies(refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
