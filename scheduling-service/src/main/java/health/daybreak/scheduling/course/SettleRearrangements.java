package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up rearrangements that a crash left half done: before the decision they are undone, after it finished. */
@Component
final class SettleRearrangements {

    private static final Logger log = LoggerFactory.getLogger(SettleRearrangements.class);
    private static final int AT_ONCE = 100;

    private final Rearrangements rearrangements;
    private final RearrangeSessions rearrange;
    private final CourseSettings settings;
    private final Clock clock;

    SettleRearrangements(
            Rearrangements rearrangements, RearrangeSessions rearrange, CourseSettings settings, Clock clock) {
        this.rearrangements = rearrangements;
        this.rearrange = rearrange;
        this.settings = settings;
        this.clock = clock;
    }

    /** Settles all that were left half done long enough ago that nobody works on them any more. */
    @Scheduled(fixedDelayString = "${daybreak.scheduling.sweep-every:5s}")
    void settleAll() {
        Instant now = clock.instant();
        for (Stored<Rearrangement> left :
                rearrangements.unsettledSince(now.minus(settings.unsettledAfter()), AT_ONCE)) {
            try {
                Cause.ofService("scheduling", left.state().clinicId(), "settle-" + left.id())
                        .run(() -> rearrange.takeUp(left, now));
                log.info("Rearrangement {} was left half done and is settled", left.id());
            } catch (RuntimeException failed) {
                log.warn("Rearrangement {} could not be settled and will be tried again", left.id(), failed);
            }
        }
    }
}
