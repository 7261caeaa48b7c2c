package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.platform.aggregate.Stored;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

    /** More than all bulkheads let in together, so that one provider that is slow leaves threads for the others. */
    private static final int MOST_AT_ONCE = 32;

    /** How long something urgent waits at most behind many that are due already, where a look is quick. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** A look orders all that is due: where that takes long, sending has so much more of the time. */
    private static final int REST = 10;

    private final MessagePlans plans;
    private final SendDueMessages send;
    private final Channels channels;
    private final Agenda agenda;
    private final SendingSettings settings;
    private final Clock clock;
    private final Backlog backlog;
    private final Semaphore threads = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    /** One look at a time: the fields below are whoever's holds it. */
    private final Semaphore looking = new Semaphore(1);

    private long looked = System.nanoTime() - LOOK_AGAIN_NANOS;
    private long rest = LOOK_AGAIN_NANOS;
    private volatile boolean closing;

    DuePoller(
            MessagePlans plans,
            SendDueMessages send,
            Channels channels,
            Agenda agenda,
            SendingSettings settings,
            Clock clock) {
        this.plans = plans;
        this.send = send;
        this.channels = channels;
        this.agenda = agenda;
        this.settings = settings;
        this.clock = clock;
        this.backlog = new Backlog(settings.batch());
    }

    /** At a fixed rate, so that a long look holds up neither what is handed out meanwhile nor anything else that is scheduled. */
    @Scheduled(fixedRateString = "${daybreak.notification.sending.poll-every}")
    void poll() {
        if (looking.tryAcquire()) {
            try {
                Instant now = clock.instant();
                boolean mayLook = backlog.low() || System.nanoTime() - looked >= rest;
                if (mayLook && agenda.takeDue(now)) {
                    look(now);
                }
            } finally {
                looking.release();
            }
        }
        handOut();
    }

    /**
     * Hands out what waits for its channel as soon as the channel takes more: providers count by the second, and whoever
     * comes by once a second, and a little later each time, misses some of them.
     */
    @Scheduled(fixedRate = 50)
    void handOutWaiting() {
        if (backlog.waiting()) {
            handOut();
        }
    }

    /** Looks whatever the agenda says: another instance may have died with messages on its own. */
    @Scheduled(
            initialDelayString = "${daybreak.notification.sending.sweep-every}",
            fixedDelayString = "${daybreak.notification.sending.sweep-every}")
    void sweep() {
        agenda.note(clock.instant());
    }

    private void look(Instant now) {
        // Not by the clock, which somebody may set.
        long start = System.nanoTime();
        try {
            List<Stored<MessagePlan>> due = plans.due(now, settings.batch());
            due.forEach(backlog::add);
            agenda.note(due.size() < settings.batch() ? plans.nextAfter(now).orElse(null) : now);
        } catch (RuntimeException notAnswered) {
            agenda.note(now);
            log.warn("The store did not say which messages are due; it is asked again", notAnswered);
        }
        looked = System.nanoTime();
        rest = Math.max(LOOK_AGAIN_NANOS, REST * (looked - start));
    }

    /** Hands out as much as threads and channels take now; whoever ends hands out what is next. */
    private void handOut() {
        while (!closing && threads.tryAcquire()) {
            Optional<Stored<MessagePlan>> next = backlog.next(channels::free);
            if (next.isEmpty()) {
                threads.release();
                return;
            }
            workers.execute(() -> handle(next.get()));
        }
    }

    private void handle(Stored<MessagePlan> plan) {
        @Nullable Channel busy = null;
        try {
            busy = send.of(plan.state());
        } catch (RuntimeException failed) {
            log.error("The messages about {} could not be handled; they stay due", plan.id(), failed);
        } finally {
            backlog.handled(plan, busy);
            agenda.note(clock.instant());
            threads.release();
        }
        handOut();
    }

    /** Lets attempts that are under way come to their end. */
    @PreDestroy
    void close() {
        closing = true;
        workers.close();
    }
}
