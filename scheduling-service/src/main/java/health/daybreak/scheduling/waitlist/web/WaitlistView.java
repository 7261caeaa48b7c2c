package health.daybreak.scheduling.waitlist.web;

import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.waitlist.Freed;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Opening;
import health.daybreak.scheduling.waitlist.PlaceWish;
import health.daybreak.scheduling.waitlist.Waiting.Ranked;
import health.daybreak.scheduling.waitlist.Waitlist;
import health.daybreak.scheduling.waitlist.WaitlistEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who waits, what came free, and what was offered.
 *
 * @param entries in the order in which they are asked
 * @param openings places that came free and are still to come
 * @param lately offers that are answered, run out or lost, the latest first
 */
record WaitlistView(List<EntryView> entries, List<OpeningView> openings, List<OfferView> lately) {

    /**
     * Somebody who waits.
     *
     * @param sessionId the booked session that waits; null when the next one of the course does
     * @param number its place in the series
     * @param startsAt when the session is now; null while it is not booked
     * @param why the place in the order, in words
     * @param offer what is on offer to them at this moment
     */
    record EntryView(
            String entryId,
            String patientId,
            String courseId,
            @Nullable String sessionId,
            int number,
            Phase phase,
            @Nullable Instant startsAt,
            PlaceWish wish,
            Instant joinedAt,
            String joinedBy,
            String why,
            @Nullable OfferView offer) {

        static EntryView of(Ranked ranked, @Nullable Offer offer, Instant now) {
            WaitlistEntry entry = ranked.entry();
            return new EntryView(
                    entry.entryId(),
                    entry.patientId(),
                    entry.courseId(),
                    entry.sessionId(),
                    ranked.number(),
                    ranked.course().phase(),
                    ranked.startsAt(),
                    entry.wish(),
                    entry.joinedAt(),
                    entry.joinedBy(),
                    ranked.value().inWords(now),
                    offer == null ? null : OfferView.of(offer));
        }
    }

    /** A start at which a place came free. */
    record OpeningView(String openingId, Instant startsAt, Freed freed, Instant freedAt, int asked, boolean onOffer) {

        static OpeningView of(Opening opening, Waitlist list) {
            boolean onOffer = list.offers().stream()
                    .anyMatch(offer -> offer.live() && offer.openingId().equals(opening.openingId()));
            return new OpeningView(
                    opening.openingId(),
                    opening.startsAt(),
                    opening.freed(),
                    opening.freedAt(),
                    opening.asked().size(),
                    onOffer);
        }
    }

    /** A conversation that is booked or moves with a place on offer. */
    record OfferedConversation(Part part, Instant startsAt, Instant endsAt) {

        static OfferedConversation of(PlannedVisit visit) {
            return new OfferedConversation(
                    visit.part(), visit.slot().startsAt(), visit.slot().endsAt());
        }
    }

    /**
     * A place offered to one patient, for a booked session or for the next one.
     *
     * @param conversations those that go with it; all of it is taken, or nothing
     */
    record OfferView(
            String offerId,
            String patientId,
            @Nullable String sessionId,
            Instant startsAt,
            Instant endsAt,
            List<OfferedConversation> conversations,
            String why,
            Instant madeAt,
            Instant expiresAt,
            Offer.State state) {

        static OfferView of(Offer offer) {
            return new OfferView(
                    offer.offerId(),
                    offer.patientId(),
                    offer.sessionId(),
                    offer.slot().startsAt(),
                    offer.slot().endsAt(),
                    offer.conversations().stream().map(OfferedConversation::of).toList(),
                    offer.why(),
                    offer.madeAt(),
                    offer.expiresAt(),
                    offer.state());
        }
    }

    static WaitlistView of(Waitlist list, List<Ranked> inOrder, Instant now) {
        return new WaitlistView(
                inOrder.stream()
                        .map(ranked -> EntryView.of(
                                ranked, list.liveOf(ranked.entry().entryId()).orElse(null), now))
                        .toList(),
                list.openings().stream()
                        .filter(opening -> opening.startsAt().isAfter(now))
                        .sorted(Comparator.comparing(Opening::startsAt))
                        .map(opening -> OpeningView.of(opening, list))
                        .toList(),
                list.offers().stream()
                        .filter(offer -> !offer.live())
                        .sorted(Comparator.comparing(Offer::since).reversed())
                        .map(OfferView::of)
                        .toList());
    }
}
