package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.waitlist.Offer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everybody of one clinic who waits, what came free, and what is on offer to whom. One document, so that no place is
 * ever on offer to two people and nobody has two offers, whatever races or crashes.
 *
 * @param offers the live ones, and those that ended lately
 */
public record Waitlist(List<WaitlistEntry> entries, List<Opening> openings, List<Offer> offers) {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_OPENINGS = 200;
    private static final Duration KEPT = Duration.ofDays(7);

    public Waitlist {
        entries = List.copyOf(entries);
        openings = List.copyOf(openings);
        offers = List.copyOf(offers);
    }

    static Waitlist empty() {
        return new Waitlist(List.of(), List.of(), List.of());
    }

    /** Refused (409) when somebody waits for this session already, or very many do for others. */
    Waitlist joined(WaitlistEntry entry) {
        if (entries.stream().anyMatch(entry::sameWait)) {
            throw Refused.conflict(
                    "already-waiting", "This session is on the waitlist already; take it off to change it.", Map.of());
        }
        if (entries.size() >= MOST_ENTRIES) {
            throw Refused.conflict("waitlist-full", "The waitlist has " + MOST_ENTRIES + " entries.", Map.of());
        }
        return new Waitlist(plus(entries, entry), openings, offers);
    }

    /** Nobody waits by this entry any more, and nothing is on offer to it. Refused (409) while it is being given a place. */
    Waitlist left(String entryId, Instant now) {
        if (liveOf(entryId).filter(offer -> offer.state() == State.ACCEPTING).isPresent()) {
            throw Refused.conflict(
                    "offer-being-taken", "A place is being booked for this patient; look again in a moment.", Map.of());
        }
        return withoutEntry(entryId)
                .eachOffer(offer ->
                        offer.entryId().equals(entryId) && offer.live() ? offer.now(State.WITHDRAWN, now) : offer);
    }

    /** A place came free; one that is known changes nothing, and of very many the oldest are forgotten. */
    Waitlist opened(Opening opening) {
        if (openings.stream().anyMatch(there -> there.openingId().equals(opening.openingId()))) {
            return this;
        }
        List<Opening> all = plus(openings, opening);
        return new Waitlist(entries, all.subList(Math.max(0, all.size() - MOST_OPENINGS), all.size()), offers);
    }

    /** Whether this place may be offered to this entry: it is on offer to nobody, and they have no other and were not asked. */
    boolean canOffer(String openingId, String entryId) {
        boolean waits = entries.stream().anyMatch(entry -> entry.entryId().equals(entryId));
        boolean open = openings.stream()
                .anyMatch(opening -> opening.openingId().equals(openingId)
                        && !opening.asked().contains(entryId));
        return waits
                && open
                && liveOf(entryId).isEmpty()
                && live().noneMatch(offer -> offer.openingId().equals(openingId));
    }

    /** The same list when the place may not be offered to them any more. */
    Waitlist offered(Offer offer) {
        if (!canOffer(offer.openingId(), offer.entryId())) {
            return this;
        }
        List<Opening> asked = openings.stream()
                .map(opening -> opening.openingId().equals(offer.openingId())
                        ? new Opening(
                                opening.openingId(),
                                opening.startsAt(),
                                opening.freed(),
                                opening.freedAt(),
                                plus(opening.asked(), offer.entryId()))
                        : opening)
                .toList();
        return new Waitlist(entries, asked, plus(offers, offer));
    }

    /** The patient says yes, once. */
    Waitlist accepting(String offerId, Instant now) {
        offer(offerId).refuseUnlessOpenAt(now);
        return ended(offerId, State.ACCEPTING, now);
    }

    Waitlist declined(String offerId, Instant now) {
        offer(offerId).refuseUnlessOpenAt(now);
        return ended(offerId, State.DECLINED, now);
    }

    /** The session is at the place: nobody waits by that entry any more, and the place is open to nobody else. */
    Waitlist taken(String offerId, Instant now) {
        Offer offer = offer(offerId);
        return offer.state() == State.ACCEPTING
                ? ended(offerId, State.TAKEN, now).withoutEntry(offer.entryId()).withoutOpening(offer.openingId())
                : this;
    }

    /** The place was lost; the patient goes on waiting. */
    Waitlist gone(String offerId, Instant now) {
        return offer(offerId).state() == State.ACCEPTING ? ended(offerId, State.GONE, now) : this;
    }

    /** What has run out by now: offers, places whose time has come, and what was kept long enough. */
    Waitlist tidied(Instant now) {
        List<Offer> kept = offers.stream()
                .map(offer -> offer.state() == State.OPEN && !now.isBefore(offer.expiresAt())
                        ? offer.now(State.EXPIRED, now)
                        : offer)
                .filter(offer -> offer.live() || offer.since().isAfter(now.minus(KEPT)))
                .toList();
        List<Opening> toCome = openings.stream()
                .filter(opening -> opening.startsAt().isAfter(now))
                .toList();
        return new Waitlist(entries, toCome, kept);
    }

    /** The offer; refused (404) when there is none of this id. */
    public Offer offer(String offerId) {
        return offers.stream()
                .filter(offer -> offer.offerId().equals(offerId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("offer", offerId));
    }

    /** The entry; refused (404) when there is none of this id. */
    public WaitlistEntry entry(String entryId) {
        return entries.stream()
                .filter(entry -> entry.entryId().equals(entryId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("waitlist entry", entryId));
    }

    /** What is on offer to this entry. */
    public Optional<Offer> liveOf(String entryId) {
        return live().filter(offer -> offer.entryId().equals(entryId)).findFirst();
    }

    /** The places on offer, which are offered to nobody else. */
    List<Slot> onOffer() {
        return live().flatMap(offer -> offer.slots().stream()).toList();
    }

    /** Openings that are on offer to nobody, the next first. */
    List<Opening> unoffered() {
        return openings.stream()
                .filter(opening -> live().noneMatch(offer -> offer.openingId().equals(opening.openingId())))
                .sorted(Comparator.comparing(Opening::startsAt).thenComparing(Opening::openingId))
                .toList();
    }

    Stream<Offer> live() {
        return offers.stream().filter(Offer::live);
    }

    private Waitlist ended(String offerId, State state, Instant now) {
        return eachOffer(offer -> offer.offerId().equals(offerId) ? offer.now(state, now) : offer);
    }

    private Waitlist eachOffer(UnaryOperator<Offer> change) {
        return new Waitlist(entries, openings, offers.stream().map(change).toList());
    }

    private Waitlist withoutEntry(String entryId) {
        return new Waitlist(
                entries.stream()
                        .filter(entry -> !entry.entryId().equals(entryId))
                        .toList(),
                openings,
                offers);
    }

    private Waitlist withoutOpening(String openingId) {
        return new Waitlist(
                entries,
                openings.stream()
                        .filter(opening -> !opening.openingId().equals(openingId))
                        .toList(),
                offers);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
