package health.daybreak.intake.consent.renewal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for renewals that become due by the passing of time. */
@Component
final class RenewalTimer {

    private static final Logger log = LoggerFactory.getLogger(RenewalTimer.class);

    private final NoticeRenewals renewals;
    private final Clock clock;

    RenewalTimer(NoticeRenewals renewals, Clock clock) {
        this.renewals = renewals;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${daybreak.intake.look-for-renewals-every}")
    void look() {
        try {
            renewals.notice(clock.instant());
        } catch (RuntimeException failed) {
            log.warn("Renewals of consents could not be looked for and will be again", failed);
        }
    }
}
