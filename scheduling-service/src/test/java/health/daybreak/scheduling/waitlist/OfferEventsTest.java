package health.daybreak.scheduling.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.SlotOffered;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the others hear of offers. */
class OfferEventsTest {

    private static final Instant NOW = Riverside.at(Riverside.MONDAY, 9, 0);
    private static final Instant PLACE = Riverside.at(Riverside.MONDAY.plusDays(2), 8, 0);
    private static final Opening OPENING = new Opening("opening", PLACE, Freed.CANCELLED, NOW, List.of());

    private final WaitlistEntry ana = new WaitlistEntry(
            "ana",
            "patient-ana",
            "course-ana",
            "course-ana-2",
            new PlaceWish(false, null, null, Set.of(), null, null, 2),
            "desk",
            NOW);
    private final Waitlist waiting = Waitlist.empty().joined(ana).opened(OPENING);
    private final Waitlist offered = waiting.offered(Offer.made(
            "offer",
            OPENING,
            ana,
            Riverside.NEW_YORK,
            List.of(PlannedVisit.dose(
                    2, new Slot(PLACE, PLACE.plusSeconds(7_200), "chair-1", "staff-nurse", "staff-prescriber", null))),
            "why",
            NOW,
            NOW.plusSeconds(1_800)));

    @Test
    void anOfferIsToldWithItsTimeAndItsEndAndNobodysName() {
        assertThat(OfferEvents.between(waiting, offered))
                .containsExactly(new SlotOffered(
                        "offer",
                        "course-ana",
                        "patient-ana",
                        "course-ana-2",
                        PLACE,
                        PLACE.plusSeconds(7_200),
                        "America/New_York",
                        NOW,
                        NOW.plusSeconds(1_800)));
        assertThat(OfferEvents.between(offered, offered)).isEmpty();
    }

    @Test
    void everyWayInWhichAnOfferEndsIsToldOnce() {
        Instant later = NOW.plusSeconds(60);
        Instant over = NOW.plusSeconds(1_800);
        Map<String, UnaryOperator<Waitlist>> ways = Map.of(
                "DECLINED", list -> list.declined("offer", later),
                "WITHDRAWN", list -> list.left("ana", later),
                "EXPIRED", list -> list.tidied(over));
        ways.forEach((how, way) -> {
            Waitlist ended = way.apply(offered);
            assertThat(OfferEvents.between(offered, ended))
                    .containsExactly(new OfferEnded(
                            "offer", "course-ana", "patient-ana", how, how.equals("EXPIRED") ? over : later));
            assertThat(OfferEvents.between(ended, ended.tidied(over.plusSeconds(7 * 86_400))))
                    .as("forgotten a week later, and not told again")
                    .isEmpty();
        });
    }

    @Test
    void aYesIsNoEndUntilTheSessionIsThereOrThePlaceIsLost() {
        Waitlist accepting = offered.accepting("offer", NOW);

        assertThat(OfferEvents.between(offered, accepting)).isEmpty();
        assertThat(OfferEvents.between(accepting, accepting.taken("offer", NOW)))
                .containsExactly(new OfferEnded("offer", "course-ana", "patient-ana", "TAKEN", NOW));
        assertThat(OfferEvents.between(accepting, accepting.gone("offer", NOW)))
                .containsExactly(new OfferEnded("offer", "course-ana", "patient-ana", "GONE", NOW));
    }
}
