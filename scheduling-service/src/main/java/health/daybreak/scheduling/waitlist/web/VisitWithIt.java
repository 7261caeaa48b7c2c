package health.daybreak.scheduling.waitlist.web;

import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.waitlist.Offer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A visit that goes with a place on offer as its patient sees it by a link: when, and nothing about what. */
public record VisitWithIt(Instant startsAt, Instant endsAt) {

    /** Those of this offer, in order; none for most. */
    public static List<VisitWithIt> of(Offer offer) {
        return offer.conversations().stream()
                .map(PlannedVisit::slot)
                .map(slot -> new VisitWithIt(slot.startsAt(), slot.endsAt()))
                .sorted(Comparator.comparing(VisitWithIt::startsAt))
                .toList();
    }
}
