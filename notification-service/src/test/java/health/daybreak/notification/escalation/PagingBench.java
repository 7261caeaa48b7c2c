package health.daybreak.notification.escalation;

import static health.daybreak.notification.Story.CLINIC;
import static health.daybreak.notification.Story.received;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.ProtectedChannel;
import health.daybreak.notification.link.InMemoryPatientLinks;
import health.daybreak.notification.recipient.InMemoryRecipients;
import health.daybreak.notification.roster.InMemoryRosters;
import health.daybreak.notification.roster.Roster;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.platform.aggregate.Change;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** All that pages people, put together without a store, around two providers. */
final class PagingBench {

    static final Sender RIVERSIDE = new Sender("Riverside clinic", "+1 555 010 0100", "911", "988");
    private static final Duration LEASE = Duration.ofSeconds(45);
    private static final Duration STEP = Duration.ofSeconds(15);

    final InMemoryEscalations escalations = new InMemoryEscalations();
    final InMemoryRecipients recipients = new InMemoryRecipients();
    final FakePager texts = new FakePager(Channel.SMS);
    final FakePager mails = new FakePager(Channel.EMAIL);
    final CircuitBreaker textBreaker = CircuitBreaker.ofDefaults("page-sms");
    final ManualClock clock;
    final HearRisks risks;
    private final InMemoryRosters rosters = new InMemoryRosters();
    private final ClimbLadders climb;
    private final SendPage send;

    PagingBench(Instant now, @Nullable Roster roster) {
        this(now, roster, RIVERSIDE);
    }

    PagingBench(Instant now, @Nullable Roster roster, @Nullable Sender sender) {
        this.clock = new ManualClock(now);
        if (roster != null) {
            rosters.create(CLINIC, Change.to(roster));
        }
        WordingSettings wording =
                new WordingSettings(sender == null ? Map.of() : Map.of(CLINIC, sender), null, 6, 2, 15);
        EscalationSettings settings = new EscalationSettings(Duration.ofSeconds(1), LEASE, Duration.ofSeconds(30), 100);
        Whereabouts whereabouts = new Whereabouts(rosters, wording);
        PageWords words = new PageWords(templates(), wording, InMemoryPatientLinks.SETTINGS);
        this.risks = new HearRisks(escalations, recipients, shipped());
        this.climb = new ClimbLadders(escalations, whereabouts, clock);
        this.send = new SendPage(
                escalations,
                whereabouts,
                words,
                new PageChannels(List.of(
                        new ProtectedChannel(texts, textBreaker, Bulkhead.ofDefaults("sms"), unlimited()),
                        new ProtectedChannel(
                                mails,
                                CircuitBreaker.ofDefaults("page-email"),
                                Bulkhead.ofDefaults("email"),
                                unlimited()))),
                settings,
                clock);
    }

    static Ladders shipped() {
        try (InputStream json = PagingBench.class.getResourceAsStream("/escalation.json")) {
            return Ladders.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Templates templates() {
        try (InputStream json = PagingBench.class.getResourceAsStream("/templates.json")) {
            return Templates.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RateLimiter unlimited() {
        return RateLimiter.of(
                "pages",
                RateLimiterConfig.custom()
                        .limitForPeriod(100_000)
                        .timeoutDuration(Duration.ZERO)
                        .build());
    }

    void hear(PatientEvent event, long sequence) {
        risks.on(received(event, sequence, clock.instant()));
    }

    /** One look, as the poller takes it. */
    void look() {
        escalations.due(clock.instant(), 100).forEach(due -> {
            Escalation climbed = climb.climb(due);
            climbed.due(clock.instant()).forEach(page -> send.of(climbed, page));
        });
    }

    /** Lets the time pass a quarter of a minute at a time. */
    void lookUntil(Instant end) {
        while (clock.instant().isBefore(end)) {
            look();
            Instant next = clock.instant().plus(STEP);
            clock.set(next.isBefore(end) ? next : end);
        }
        look();
    }

    /** Two instances look at the same moment. */
    void lookFromTwoInstances() {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> instance = () -> {
            var due = escalations.due(clock.instant(), 100);
            together.await();
            due.forEach(found -> {
                Escalation climbed = climb.climb(found);
                climbed.due(clock.instant()).forEach(page -> send.of(climbed, page));
            });
            return null;
        };
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : List.of(instances.submit(instance), instances.submit(instance))) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The step is saved and the attempt too; then the process dies, before the provider hears of it. */
    void diesBetweenSavingAndSending(String id) {
        Instant now = clock.instant();
        Escalation climbed = climb.climb(escalations.get(id));
        climbed.due(now)
                .forEach(page ->
                        escalations.change(id, current -> current.claim(page.id(), Channel.SMS, now, now.plus(LEASE))));
    }
}
