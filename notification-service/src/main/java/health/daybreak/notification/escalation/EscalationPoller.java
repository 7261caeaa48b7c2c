package health.daybreak.notification.escalation;

import health.daybreak.platform.aggregate.Stored;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the store again and again which escalations are due. It keeps nothing of its own, so that a restart forgets nothing
 * and a clock that jumps is noticed at the next look. Each escalation and each page has a thread of its own: one slow
 * provider holds up neither the next step nor anybody else.
 */
@Component
class EscalationPoller {

    private static final Logger log = LoggerFactory.getLogger(EscalationPoller.class);

    private final Escalations escalations;
    private final ClimbLadders climb;
    private final SendPage send;
    private final EscalationSettings settings;
    private final Clock clock;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    EscalationPoller(
            Escalations escalations, ClimbLadders climb, SendPage send, EscalationSettings settings, Clock clock) {
        this.escalations = escalations;
        this.climb = climb;
        this.send = send;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${daybreak.notification.escalation.poll-every}")
    void look() {
        try {
            Instant now = clock.instant();
            for (Stored<Escalation> due : escalations.due(now, settings.batch())) {
                alone(due.id(), () -> handle(due));
            }
        } catch (RuntimeException notAnswered) {
            log.warn("The store did not say which flagged answers are due; it is asked again", notAnswered);
        }
    }

    private void handle(Stored<Escalation> due) {
        Escalation climbed = climb.climb(due);
        climbed.due(clock.instant()).forEach(page -> alone(page.id(), () -> send.of(climbed, page)));
    }

    private void alone(String what, Runnable task) {
        if (inHand.add(what)) {
            workers.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException failed) {
                    log.error("{} could not be handled; it stays due", what, failed);
                } finally {
                    inHand.remove(what);
                }
            });
        }
    }

    /** Lets attempts that are under way come to their end. */
    @PreDestroy
    void close() {
        workers.close();
    }
}
