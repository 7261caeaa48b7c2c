package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at every waitlist again and again: what ran out goes to the next, and what a crash left half done is finished. */
@Component
public final class SweepWaitlists {

    private static final Logger log = LoggerFactory.getLogger(SweepWaitlists.class);

    private final Waitlists waitlists;
    private final OfferPlaces offerPlaces;
    private final AnswerOffer answerOffer;
    private final WaitlistSettings settings;
    private final Clock clock;

    public SweepWaitlists(
            Waitlists waitlists,
            OfferPlaces offerPlaces,
            AnswerOffer answerOffer,
            WaitlistSettings settings,
            Clock clock) {
        this.waitlists = waitlists;
        this.offerPlaces = offerPlaces;
        this.answerOffer = answerOffer;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every clinic's list in turn; one that fails waits for the next time. */
    @Scheduled(fixedDelayString = "${daybreak.scheduling.waitlist.sweep-every:5s}")
    public void sweep() {
        Instant now = clock.instant();
        for (Stored<Waitlist> list : waitlists.ofAllClinics()) {
            String clinicId = list.id();
            try {
                Cause.ofService("scheduling", clinicId, "waitlist-" + clinicId).run(() -> {
                    finishTaps(list.state(), now);
                    offerPlaces.look(now);
                });
            } catch (RuntimeException failed) {
                log.warn("The waitlist of {} could not be looked at and will be tried again", clinicId, failed);
            }
        }
    }

    private void finishTaps(Waitlist list, Instant now) {
        Instant longAgo = now.minus(settings.unfinishedAfter());
        list.live()
                .filter(offer ->
                        offer.state() == Offer.State.ACCEPTING && offer.since().isBefore(longAgo))
                .forEach(offer -> finish(offer, now));
    }

    private void finish(Offer offer, Instant now) {
        try {
            answerOffer.finish(offer.offerId(), now);
        } catch (Refused refused) {
            log.info("Offer {} was accepted and left, and is now {}", offer.offerId(), refused.code());
        }
    }
}
