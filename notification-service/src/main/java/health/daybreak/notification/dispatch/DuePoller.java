package health.daybreak.notification.dispatch;

import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
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
 * Looks for due messages and hands each plan to a thread of its own, so that one slow provider holds up nobody else. Two
 * instances may find the same plan: the claim inside it decides.
 */
@Component
class DuePoller {

    private static final Logger log = LoggerFactory.getLogger(DuePoller.class);

    private final MessagePlans plans;
    private final SendDueMessages send;
    private final Agenda agenda;
    private final SendingSettings settings;
    private final Clock clock;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    DuePoller(MessagePlans plans, SendDueMessages send, Agenda agenda, SendingSettings settings, Clock clock) {
        this.plans = plans;
        this.send = send;
        this.agenda = agenda;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${daybreak.notification.sending.poll-every}")
    void poll() {
        Instant now = clock.instant();
        if (agenda.takeDue(now)) {
            try {
                handOut(now);
            } catch (RuntimeException notAnswered) {
                agenda.note(now);
                log.warn("The store did not say which messages are due; it is asked again", notAnswered);
            }
        }
    }

    /** Looks whatever the agenda says: another instance may have died with messages on its own. */
    @Scheduled(
            initialDelayString = "${daybreak.notification.sending.sweep-every}",
            fixedDelayString = "${daybreak.notification.sending.sweep-every}")
    void sweep() {
        agenda.note(clock.instant());
    }

    private void handOut(Instant now) {
        for (Stored<MessagePlan> plan : plans.upcoming(settings.batch())) {
            Instant next = plan.state().nextAt();
            if (next != null && next.isAfter(now)) {
                agenda.note(next);
                return;
            }
            if (inHand.add(plan.id())) {
                workers.execute(() -> handle(plan));
            }
        }
    }

    private void handle(Stored<MessagePlan> plan) {
        try {
            send.of(plan.state());
        } catch (RuntimeException failed) {
            log.error("The messages about {} could not be handled; they stay due", plan.id(), failed);
        } finally {
            inHand.remove(plan.id());
            agenda.note(clock.instant());
        }
    }

    /** Lets attempts that are under way come to their end. */
    @PreDestroy
    void close() {
        workers.close();
    }
}
