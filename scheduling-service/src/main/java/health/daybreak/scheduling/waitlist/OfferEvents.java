package health.daybreak.scheduling.waitlist;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.SlotOffered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words for the others what became of offers. It is read off the list before and after a change, so that no way in which
 * an offer may come or end can be forgotten.
 */
final class OfferEvents {

    private OfferEvents() {}

    static List<ClinicEvent> between(Waitlist before, Waitlist after) {
        Map<String, Offer> known =
                before.offers().stream().collect(Collectors.toUnmodifiableMap(Offer::offerId, Function.identity()));
        List<ClinicEvent> events = new ArrayList<>();
        for (Offer offer : after.offers()) {
            Offer was = known.get(offer.offerId());
            if (was == null) {
                events.add(offered(offer));
            } else if (was.live() && !offer.live()) {
                events.add(ended(offer));
            }
        }
        return events;
    }

    private static SlotOffered offered(Offer offer) {
        return new SlotOffered(
                offer.offerId(),
                offer.courseId(),
                offer.patientId(),
                offer.sessionId(),
                offer.slot().startsAt(),
                offer.slot().endsAt(),
                offer.zone().getId(),
                offer.madeAt(),
                offer.expiresAt());
    }

    private static OfferEnded ended(Offer offer) {
        return new OfferEnded(
                offer.offerId(),
                offer.courseId(),
                offer.patientId(),
                offer.state().name(),
                offer.since());
    }
}
