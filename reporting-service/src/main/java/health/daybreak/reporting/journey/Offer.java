package health.daybreak.reporting.journey;

import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.offers.SlotOffered;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place that came free and was offered to a patient.
 *
 * @param offeredAt null while only its end is known
 * @param outcome how it ended, in the words of the event; null while it is open
 */
public record Offer(
        String offerId,
        @Nullable Instant offeredAt,
        @Nullable String outcome,
        @Nullable Instant endedAt) {

    static Offer of(String offerId) {
        return new Offer(offerId, null, null, null);
    }

    Offer with(OfferEvent event) {
        return switch (event) {
            case SlotOffered offered -> new Offer(offerId, offered.offeredAt(), outcome, endedAt);
            case OfferEnded ended -> new Offer(offerId, offeredAt, ended.outcome(), ended.endedAt());
        };
    }
}
