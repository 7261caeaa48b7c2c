package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.offerEnded;
import static health.daybreak.notification.Story.offered;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.offers.OfferEvent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.recipient.InMemoryRecipients;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a patient is told of a place that is on offer to them. */
class TellOffersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(20));

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final ManualClock clock = new ManualClock(NOW);
    private final TellOffers tellOffers =
            new TellOffers(plans, new InMemoryRecipients(), Plans.byRules(), new Agenda(), clock);

    private void hear(OfferEvent event, long sequence) {
        tellOffers.on(received(event, sequence, clock.instant()));
    }

    private Intent message() {
        return plans.get("offer-1").state().intent("offer-1.offer.1");
    }

    @Test
    void aPlaceOnOfferIsToldAtOnceAndNeverLaterThanItIsOnOffer() {
        hear(offered("offer-1", PATIENT, NOW, UNTIL), 1);

        assertThat(message().state()).isEqualTo(Intent.State.PLANNED);
        assertThat(message().purpose().dueAt()).isEqualTo(NOW);
        assertThat(message().purpose().expiresAt()).isEqualTo(UNTIL);
        assertThat(plans.get("offer-1").state().linkAbout(LinkPurpose.OFFER)).isEqualTo("offer-1");
    }

    @Test
    void anOfferThatIsHeardTwiceIsToldOnce() {
        hear(offered("offer-1", PATIENT, NOW, UNTIL), 1);
        hear(offered("offer-1", PATIENT, NOW, UNTIL), 1);

        assertThat(plans.get("offer-1").state().intents()).hasSize(1);
    }

    @Test
    void anOfferThatEndsBeforeItWasToldIsNotToldAnyMore() {
        hear(offered("offer-1", PATIENT, NOW, UNTIL), 1);
        hear(offerEnded("offer-1", PATIENT, "WITHDRAWN", NOW.plusSeconds(1)), 2);

        assertThat(message().state()).isEqualTo(Intent.State.CANCELLED);
        assertThat(message().why()).isEqualTo("The place is not on offer any more: WITHDRAWN.");
    }

    @Test
    void anEndThatIsHeardFirstWaitsForItsOfferAndNothingIsTold() {
        hear(offerEnded("offer-1", PATIENT, "DECLINED", NOW), 2);
        hear(offered("offer-1", PATIENT, NOW, UNTIL), 1);

        assertThat(message().state()).isEqualTo(Intent.State.CANCELLED);
    }

    @Test
    void anOfferThatIsHeardOfTooLateIsNotToldAndThatIsSaid() {
        clock.set(UNTIL);
        hear(offered("offer-1", PATIENT, NOW, UNTIL), 1);

        assertThat(message().state()).isEqualTo(Intent.State.SUPPRESSED);
        assertThat(message().why()).contains("too late to be of use");
    }
}
