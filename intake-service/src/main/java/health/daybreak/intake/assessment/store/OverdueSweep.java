package health.daybreak.intake.assessment.store;

import health.daybreak.intake.assessment.NoticeMissedAcknowledgements;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for overdue risks again and again. What it has found is in the questionnaires themselves, so that it forgets nothing
 * when it is restarted, and two instances tell of nothing twice.
 */
@Component
class OverdueSweep {

    private static final Logger log = LoggerFactory.getLogger(OverdueSweep.class);

    private final NoticeMissedAcknowledgements notice;
    private final Clock clock;

    OverdueSweep(NoticeMissedAcknowledgements notice, Clock clock) {
        this.notice = notice;
        this.clock = clock;
    }

    /** The time between two looks is real; what is overdue is judged by the clinic's clock, which a demo may move. */
    @Scheduled(fixedDelayString = "${daybreak.intake.overdue-sweep-every}")
    void look() {
        try {
            notice.notice(clock.instant());
        } catch (RuntimeException notAnswered) {
            log.warn("Overdue risks could not all be marked; they are looked for again", notAnswered);
        }
    }
}
