package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Offer.State;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dose of psychotherapy with ketamine waits, and is offered with its conversations: all of it or nothing. */
class KapWaitsTest {

    private final FillTheHole hole = FillTheHole.ofToday(Riverside.clinic(2, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private final Desk desk = hole.desk;

    @BeforeEach
    void aCourseWithFourDoses() {
        desk.startBest(desk.eligiblePatient(), "ana", "kap-induction");
    }

    @Test
    void aBookedDoseIsOfferedAPlaceWithTheIntegrationThatMovesAlongAndBothAreTakenByOneTap() {
        Instant later = hole.session("ana-4").startsAt().plus(Duration.ofDays(2));
        hole.waitsForAny("ana-4");

        Offer offer = offered(later, NOW);
        assertThat(offer.conversations()).singleElement().satisfies(visit -> {
            assertThat(visit.part()).isEqualTo(Part.INTEGRATION);
            assertThat(visit.number()).isEqualTo(4);
            assertThat(Duration.between(later, visit.slot().startsAt()))
                    .isBetween(Duration.ofHours(24), Duration.ofHours(72));
        });
        hole.accept(offer.offerId(), NOW);

        assertThat(hole.session("ana-4").startsAt()).isEqualTo(later);
        assertThat(integrationAfter(4).startsAt()).isEqualTo(toldOf(offer));
        sound();
    }

    @Test
    void aFirstDoseKeepsItsPreparationBeforeItWhenItIsOfferedAnEarlierPlace() {
        Instant first = hole.session("ana-1").startsAt();
        hole.waitsForAny("ana-1");
        hole.freed("one day earlier", first.minus(Duration.ofDays(1)));
        hole.freed("one day later", first.plus(Duration.ofDays(1)));

        hole.look(NOW);
        hole.live().forEach(offer -> hole.accept(offer.offerId(), NOW));

        assertThat(hole.session("ana-1").startsAt()).isNotEqualTo(first);
        sound();
    }

    @Test
    void theNextDoseIsOfferedWithItsIntegrationAndBothAreBookedByOneTap() {
        inductionIsOver();
        hole.waitsForNext("ana", today());

        Offer offer = offered(inItsWindow(), today());
        assertThat(offer.conversations()).extracting(PlannedVisit::part).containsExactly(Part.INTEGRATION);
        hole.accept(offer.offerId(), today());

        assertThat(hole.session("ana-5").startsAt()).isEqualTo(offer.slot().startsAt());
        assertThat(integrationAfter(5).startsAt()).isEqualTo(toldOf(offer));
        assertThat(integrationAfter(5).place().slot().therapistId())
                .as("the same therapist, where that can be")
                .isEqualTo(hole.session("ana-5").place().slot().therapistId());
        assertThat(hole.list().entries()).isEmpty();
        sound();
    }

    @Test
    void aPlaceWithoutAnHourForItsIntegrationIsNotOffered() {
        inductionIsOver();
        hole.waitsForNext("ana", today());
        Instant place = inItsWindow();
        LocalDate day = place.atZone(NEW_YORK).toLocalDate();
        therapistIsAway(day.plusDays(1), day.plusDays(3));
        hole.freed("opening", place);

        hole.look(today());

        assertThat(hole.live()).isEmpty();
        therapistIsAway(day.plusDays(30), day.plusDays(30));
        hole.look(today());
        assertThat(hole.live()).as("it is offered once the hour is there").hasSize(1);
    }

    @Test
    void anHourThatIsPromisedToSomebodyElseIsPromisedToNobodyElse() {
        inductionIsOver();
        SlotWish wish = new SlotWish(inItsWindow(), Team.ANYONE);
        Slot promised = places(wish, List.of()).getLast().slot();

        Slot other = places(wish, List.of(promised)).getLast().slot();

        assertThat(other.startsAt()).isNotEqualTo(promised.startsAt());
        DoubleBooking.nothingTwice(List.of(promised, other));
        assertThat(hole.list().offers()).isEmpty();
    }

    @Test
    void aYesIsLostWholeWhenTheIntegrationsHourWasTakenMeanwhile() {
        inductionIsOver();
        hole.waitsForNext("ana", today());
        Offer offer = offered(inItsWindow(), today());
        Slot hour = offer.conversations().getFirst().slot();
        LocalDate day = hour.startsAt().atZone(NEW_YORK).toLocalDate();
        Claim somebody = new Claim("other-1", "other", "other-course", hour);
        asPrescriber(() -> {
            desk.days.on(Riverside.CLINIC_ID, day, there -> there.claim(somebody, 2));
            return day;
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> hole.accept(offer.offerId(), today()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("offer-gone"));

        assertThat(course().sessions()).hasSize(4);
        assertThat(hole.list().offer(offer.offerId()).state()).isEqualTo(State.GONE);
        assertThat(hole.list().entries()).as("the patient goes on waiting").hasSize(1);
        ClinicDay dosed = desk.day(offer.slot().startsAt().atZone(NEW_YORK).toLocalDate());
        assertThat(dosed.claims()).extracting(Claim::claimId).noneMatch(claim -> claim.startsWith("ana-5"));
    }

    @Test
    void anOfferEndsInTimeForThePreparationThatMovesAlong() {
        move("ana-1", Riverside.at(MONDAY.plusDays(3), 13, 0));
        move(course().conversations().getFirst().sessionId(), Riverside.at(MONDAY.plusDays(2), 10, 0));
        hole.waitsForAny("ana-1");
        hole.freed("opening", Riverside.at(MONDAY.plusDays(2), 14, 0));

        hole.look(Riverside.at(MONDAY, 11, 45));

        Offer offer = hole.live().getFirst();
        PlannedVisit preparation = offer.conversations().getFirst();
        assertThat(preparation.part()).isEqualTo(Part.PREPARATION);
        assertThat(preparation.slot().startsAt()).isEqualTo(Riverside.at(MONDAY, 14, 0));
        assertThat(offer.expiresAt()).isEqualTo(Riverside.at(MONDAY, 12, 0));
    }

    private void move(String id, Instant to) {
        SlotWish wish = new SlotWish(to, Team.ANYONE);
        asPrescriber(() -> desk.move.move(id, null, wish, ChangeReason.CLINIC_REQUEST, NOW));
    }

    private List<PlannedVisit> places(SlotWish wish, List<Slot> promised) {
        return asPrescriber(() -> desk.next.placesFor(course(), wish, promised, today()));
    }

    private Offer offered(Instant place, Instant now) {
        hole.freed("opening", place);
        hole.look(now);
        List<Offer> live = hole.live();
        assertThat(live).hasSize(1);
        return live.getFirst();
    }

    private static Instant toldOf(Offer offer) {
        return offer.conversations().getFirst().slot().startsAt();
    }

    private void inductionIsOver() {
        for (int number = 1; number <= 4; number++) {
            desk.hear(desk.completed(course(), number));
        }
    }

    private void therapistIsAway(LocalDate first, LocalDate last) {
        asPrescriber(() -> desk.staff.change(
                "staff-therapist",
                there -> Change.to(new StaffMember(
                        there.staffId(),
                        there.displayName(),
                        there.roles(),
                        there.credentials(),
                        there.shifts(),
                        List.of(new Leave(first, last)),
                        there.active()))));
    }

    private Instant inItsWindow() {
        return asPrescriber(() -> desk.next.propose("ana", today()))
                .series()
                .getFirst()
                .slots()
                .getFirst()
                .startsAt();
    }

    private CourseSession integrationAfter(int number) {
        return course().conversations().stream()
                .filter(visit -> visit.part() == Part.INTEGRATION && visit.number() == number)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private Instant today() {
        return course().sessions().get(3).startsAt().plus(Duration.ofHours(4));
    }

    private Course course() {
        return asPrescriber(() -> desk.courses.get("ana")).state();
    }

    private void sound() {
        DoubleBooking.assertNone(desk);
        DoubleBooking.assertNoDoseWithoutItsConversations(desk);
    }
}
