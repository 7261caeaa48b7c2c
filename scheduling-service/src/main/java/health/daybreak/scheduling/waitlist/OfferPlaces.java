package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.course.BookNextSession;
import health.daybreak.scheduling.course.MoveSession;
import health.daybreak.scheduling.course.SlotWish;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.waitlist.Waiting.Ranked;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Offers what came free: each place to one patient at a time, in the order of clinical value, never against a hard rule. */
@Service
public final class OfferPlaces {

    private final Waitlists waitlists;
    private final Waiting waiting;
    private final MoveSession moveSession;
    private final BookNextSession bookNextSession;
    private final Clinics clinics;
    private final WaitlistSettings settings;
    private final Ids ids;

    public OfferPlaces(
            Waitlists waitlists,
            Waiting waiting,
            MoveSession moveSession,
            BookNextSession bookNextSession,
            Clinics clinics,
            WaitlistSettings settings,
            Ids ids) {
        this.waitlists = waitlists;
        this.waiting = waiting;
        this.moveSession = moveSession;
        this.bookNextSession = bookNextSession;
        this.clinics = clinics;
        this.settings = settings;
        this.ids = ids;
    }

    /** Takes note that a place at this start came free; it is offered with the next look. */
    public void freed(String openingId, Instant startsAt, Freed freed, Instant now) {
        if (startsAt.minus(settings.leastNotice()).isAfter(now)) {
            waitlists.changeHere(list -> list.opened(new Opening(openingId, startsAt, freed, now, List.of())));
        }
    }

    /**
     * Ends what has run out, drops who has nothing to wait for any more, and offers every free place to the next who can
     * have it. May be repeated and run beside itself: whoever is second finds the place on offer.
     */
    public void look(Instant now) {
        Waitlist list = waitlists.changeHere(there -> there.tidied(now));
        for (WaitlistEntry entry : list.entries()) {
            if (waiting.ranked(entry, now).isEmpty() && !beingTaken(list, entry)) {
                list = waitlists.changeHere(
                        there -> beingTaken(there, entry) ? there : there.left(entry.entryId(), now));
            }
        }
        ZoneId zone = clinics.get(Cause.current().clinicId()).state().zone();
        if (list.unoffered().isEmpty() || list.entries().isEmpty() || !settings.mayAsk(zone, now)) {
            return;
        }
        List<Ranked> inOrder = waiting.inOrder(list, now);
        for (Opening opening : list.unoffered()) {
            list = offerToTheNext(list, opening, inOrder, zone, now);
        }
    }

    private Waitlist offerToTheNext(Waitlist list, Opening opening, List<Ranked> inOrder, ZoneId zone, Instant now) {
        if (!runsOut(opening.startsAt(), now).isAfter(now)) {
            return list;
        }
        for (Ranked next : inOrder) {
            List<PlannedVisit> visits =
                    list.canOffer(opening.openingId(), next.entry().entryId())
                            ? visitsFor(list, opening, next, zone, now)
                            : List.of();
            if (!visits.isEmpty()) {
                Offer offer = Offer.made(
                        ids.next(),
                        opening,
                        next.entry(),
                        zone,
                        visits,
                        next.value().inWords(now),
                        now,
                        runsOut(first(visits), now));
                List<Slot> seen = list.onOffer();
                // What came on offer meanwhile may be the same chair: then the next look decides.
                return waitlists.changeHere(there -> there.onOffer().equals(seen) ? there.offered(offer) : there);
            }
        }
        return list;
    }

    /** The session there and the conversations that go with it, if all of it can be had in time; the session first. */
    private List<PlannedVisit> visitsFor(Waitlist list, Opening opening, Ranked next, ZoneId zone, Instant now) {
        if (!next.entry().wish().suits(opening.startsAt(), next.startsAt(), zone, now)) {
            return List.of();
        }
        List<PlannedVisit> visits = places(list, opening, next, now);
        boolean inTime = !visits.isEmpty()
                && next.entry().wish().inTime(first(visits), now)
                && runsOut(first(visits), now).isAfter(now);
        return inTime ? visits : List.of();
    }

    private List<PlannedVisit> places(Waitlist list, Opening opening, Ranked next, Instant now) {
        String sessionId = next.entry().sessionId();
        SlotWish there = new SlotWish(opening.startsAt(), Team.ANYONE);
        return sessionId == null
                ? bookNextSession.placesFor(next.course(), there, list.onOffer(), now)
                : moveSession.placesFor(next.course(), sessionId, there, list.onOffer(), now);
    }

    /** When an offer made now ends, so that nobody says yes too late for the first of its visits. */
    private Instant runsOut(Instant firstVisit, Instant now) {
        Instant latest = firstVisit.minus(settings.leastNotice());
        Instant asUsual = now.plus(settings.offerFor());
        return asUsual.isBefore(latest) ? asUsual : latest;
    }

    private static Instant first(List<PlannedVisit> visits) {
        return visits.stream()
                .map(visit -> visit.slot().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean beingTaken(Waitlist list, WaitlistEntry entry) {
        return list.liveOf(entry.entryId())
                .filter(offer -> offer.state() == Offer.State.ACCEPTING)
                .isPresent();
    }
}
