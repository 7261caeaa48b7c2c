package health.daybreak.treatment.session;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for overdue vital signs again and again, from the moment the service starts. */
@Component
class OverdueSweep {

    private static final Logger log = LoggerFactory.getLogger(OverdueSweep.class);

    private final NoticeOverdueVitals notice;
    private final Clock clock;

    OverdueSweep(NoticeOverdueVitals notice, Clock clock) {
        this.notice = notice;
        this.clock = clock;
    }

    /** The time between two looks is real; what is overdue is judged by the clinic's clock, which a demo may move. */
    @Scheduled(fixedDelayString = "${daybreak.treatment.overdue-sweep-every}")
    void look() {
        try {
            notice.notice(clock.instant());
        } catch (RuntimeException notAnswered) {
            log.warn("Overdue vital signs could not all be noticed; they are looked for again", notAnswered);
        }
    }
}
