package health.daybreak.treatment.adverse;

import health.daybreak.platform.aggregate.Cause;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Adverse events that were reported before others were told of them are told now, once, as they stand: a count that leaves
 * the past out looks like a clinic that grew worse.
 */
@Component
class PublishEarlierEvents {

    private static final Logger log = LoggerFactory.getLogger(PublishEarlierEvents.class);

    private final AdverseEvents events;

    PublishEarlierEvents(AdverseEvents events) {
        this.events = events;
    }

    /** From the start of the service on; finds nothing once all were told. Two that do it at once tell the same twice. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void publish() {
        try {
            for (AdverseEvents.OfClinic found : events.unpublished()) {
                Cause.ofService("treatment", found.clinicId(), "earlier-" + found.eventId())
                        .run(() -> events.change(found.eventId(), AdverseEvent::recorded));
            }
        } catch (RuntimeException notAnswered) {
            log.warn("Earlier adverse events could not all be told; they are looked for again", notAnswered);
        }
    }
}
