package health.daybreak.scheduling.waitlist.web;

import health.daybreak.scheduling.waitlist.Offer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on offer as its patient sees it by a link: when, and nothing about what.
 *
 * @param startsAt when the place starts
 * @param goingWithIt the other visits that are booked or move with it, in order; one tap takes all of them
 * @param presentStartsAt when the visit is that would move there; null when they have none
 * @param expiresAt from then on it goes to the next
 */
record OfferedPlace(
        Offer.State state,
        Instant startsAt,
        Instant endsAt,
        List<VisitWithIt> goingWithIt,
        String zone,
        @Nullable Instant presentStartsAt,
        Instant expiresAt) {

    static OfferedPlace of(Offer offer, @Nullable Instant present, Instant now) {
        boolean ranOut = offer.state() == Offer.State.OPEN && !now.isBefore(offer.expiresAt());
        return new OfferedPlace(
                ranOut ? Offer.State.EXPIRED : offer.state(),
                offer.slot().startsAt(),
                offer.slot().endsAt(),
                VisitWithIt.of(offer),
                offer.zone().getId(),
                present,
                offer.expiresAt());
    }
}
