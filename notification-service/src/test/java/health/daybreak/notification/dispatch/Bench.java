package health.daybreak.notification.dispatch;

import static health.daybreak.notification.Story.received;

import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.Story;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.FakeTextProvider;
import health.daybreak.notification.channel.FakeTextProvider.Manner;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.channel.ProtectedChannel;
import health.daybreak.notification.invitation.Invitations;
import health.daybreak.notification.link.InMemoryPatientLinks;
import health.daybreak.notification.link.MakeLink;
import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.InMemoryMessagePlans;
import health.daybreak.notification.plan.PlanMessages;
import health.daybreak.notification.plan.Plans;
import health.daybreak.notification.recipient.InMemoryRecipients;
import health.daybreak.notification.recipient.People;
import health.daybreak.notification.recipient.TextCap;
import health.daybreak.notification.template.ClinicTemplates;
import health.daybreak.notification.template.InMemoryClinicWordings;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.platform.aggregate.Change;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** All that sends messages, put together without a store, around one provider. */
final class Bench {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int AT_ONCE = 16;

    final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    final InMemoryRecipients recipients = new InMemoryRecipients();
    final CircuitBreaker breaker = CircuitBreaker.ofDefaults("sms");
    final ManualClock clock;
    /** The ids of messages that the desk was asked to say on the telephone. */
    final List<String> calls = new CopyOnWriteArrayList<>();

    private final DeliveryChannel desk = new DeliveryChannel() {
        @Override
        public Channel channel() {
            return Channel.VOICE;
        }

        @Override
        public Outcome deliver(OutgoingMessage message) {
            calls.add(message.id());
            return new Outcome.Accepted();
        }
    };

    /** The links that messages carried. */
    final InMemoryPatientLinks links = new InMemoryPatientLinks();

    private final PlanMessages planMessages;
    private final Channels channels;
    private final SendDueMessages sending;

    Bench(FakeTextProvider provider, Instant now, Channel... agreed) {
        this(provider, now, Story.CLINIC, agreed);
    }

    Bench(FakeTextProvider provider, Instant now, String signingClinic, Channel... agreed) {
        this(provider.channel(), now, signingClinic, agreed);
    }

    Bench(DeliveryChannel channel, Instant now, Channel... agreed) {
        this(channel, now, Story.CLINIC, agreed);
    }

    private Bench(DeliveryChannel channel, Instant now, String signingClinic, Channel... agreed) {
        this.clock = new ManualClock(now);
        this.planMessages = Plans.planMessages(plans, clock);
        this.channels = channels(channel);
        this.sending = sending(signingClinic);
        recipients.create(Story.PATIENT, Change.to(People.ana(agreed)));
    }

    /** One more patient, who agreed to these. */
    void knows(String patientId, Channel... agreed) {
        recipients.create(patientId, Change.to(People.called(patientId, "Ana", "en", People.NEW_YORK, agreed)));
    }

    /** The breaker counts by the real time; where faults are many on purpose it would make the test wait. */
    void neverTrips() {
        breaker.transitionToDisabledState();
    }

    private Channels channels(DeliveryChannel channel) {
        RateLimiter unlimited = RateLimiter.of(
                "sms",
                RateLimiterConfig.custom()
                        .limitForPeriod(1_000_000)
                        .timeoutDuration(Duration.ZERO)
                        .build());
        return new Channels(List.of(
                new ProtectedChannel(channel, breaker, Bulkhead.ofDefaults("sms"), unlimited),
                new ProtectedChannel(
                        desk,
                        CircuitBreaker.ofDefaults("voice"),
                        Bulkhead.ofDefaults("voice"),
                        RateLimiter.of("voice", unlimited.getRateLimiterConfig()))));
    }

    private SendDueMessages sending(String signingClinic) {
        SendingSettings settings = settings();
        TextCap cap = new TextCap(1, 3);
        Sender sender = new Sender("Riverside clinic", "+1 555 010 0100", "911", "988");
        Wordsmith wordsmith = new Wordsmith(
                new ClinicTemplates(templates(), new InMemoryClinicWordings()),
                new WordingSettings(Map.of(signingClinic, sender), null, 6, 2, 15),
                new MakeLink(links, InMemoryPatientLinks.SETTINGS, new SecureRandom()),
                Invitations.writer(),
                clock);
        Attempts attempts = new Attempts(
                plans,
                recipients,
                cap,
                settings,
                IntervalFunction.ofExponentialBackoff(settings.firstRetry(), 2),
                clock);
        return new SendDueMessages(
                plans,
                recipients,
                new SendingPolicy(new QuietHours(settings.opens(), settings.closes()), cap, settings.settle()),
                wordsmith,
                channels,
                attempts,
                settings,
                clock);
    }

    private static SendingSettings settings() {
        return new SendingSettings(
                LocalTime.of(8, 0),
                LocalTime.of(21, 0),
                1,
                3,
                Duration.ofMinutes(10),
                LEASE,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofMinutes(15),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                100);
    }

    private static Templates templates() {
        try (InputStream json = Bench.class.getResourceAsStream("/templates.json")) {
            return Templates.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void hear(SessionEvent event, long sequence) {
        planMessages.on(received(event, sequence, clock.instant()));
    }

    /** What hands out due messages in the running service. */
    DuePoller poller(Agenda agenda) {
        return new DuePoller(plans, sending, channels, agenda, settings(), clock);
    }

    /** Sends what is due now. */
    void send() {
        plans.due(clock.instant(), 100).forEach(plan -> sending.of(plan.state()));
    }

    /** Two instances find the same due messages at the same moment. */
    void sendFromTwoThreads() {
        var due = plans.due(clock.instant(), 100);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> instance = () -> {
            together.await();
            due.forEach(plan -> sending.of(plan.state()));
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

    /** Lets the time pass until nothing is planned any more, while two instances find the same messages due. */
    void drainByTwoInstances(Instant end) {
        while (clock.instant().isBefore(end)) {
            var due = plans.due(clock.instant(), Integer.MAX_VALUE);
            try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
                Semaphore atOnce = new Semaphore(AT_ONCE);
                due.forEach(plan -> {
                    for (int instance = 0; instance < 2; instance++) {
                        atOnce.acquireUninterruptibly();
                        instances.execute(() -> {
                            try {
                                sending.of(plan.state());
                            } finally {
                                atOnce.release();
                            }
                        });
                    }
                });
            }
            // What only waited for its turn at the provider is due still, and tried again at the same moment.
            boolean waits = !plans.due(clock.instant(), 1).isEmpty();
            if (!waits && plans.nextAfter(clock.instant()).isEmpty()) {
                return;
            }
            if (!waits) {
                clock.advance(STEP);
            }
        }
    }

    /** Lets the time pass minute by minute, sending what becomes due. */
    void sendUntil(Instant end) {
        while (clock.instant().isBefore(end)) {
            send();
            Instant next = clock.instant().plus(STEP);
            clock.set(next.isBefore(end) ? next : end);
        }
        send();
    }

    void claimAsIfACrashFollowed(String about, String messageId) {
        Instant now = clock.instant();
        plans.change(about, plan -> plan.claim(messageId, Channel.SMS, List.of(), now, now.plus(LEASE)));
    }

    static Manner[] times(int times, Manner manner) {
        return Collections.nCopies(times, manner).toArray(Manner[]::new);
    }
}
