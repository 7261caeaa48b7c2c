package health.daybreak.notification.dispatch;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.FakeTextProvider;
import health.daybreak.notification.channel.FakeTextProvider.Manner;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.Receipt.Fate;
import health.daybreak.notification.receipt.MessageNews;
import health.daybreak.notification.receipt.Receipts;
import health.daybreak.notification.receipt.TakeReceipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand reminders through a provider over real HTTP that fails, is busy, is slow and hangs up after it accepted, while
 * two instances race for each of them, one of them dies between saving and sending, and receipts come twice and early.
 */
class TenThousandMessagesTest {

    private static final int MANY = 10_000;
    private static final int SLOW = 5;

    /** 10:00 in New York, a day before the visits. */
    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");

    private static final Instant START = DUE.plus(Duration.ofHours(24));

    private final Random dice = new Random(20_261_129);

    private static String session(int number) {
        return "session-" + number;
    }

    private static String reminder(int number) {
        return session(number) + ".reminder-24h.1";
    }

    /** Three in ten requests go wrong, in every way there is. */
    private Manner[] manners() {
        List<Manner> manners = new ArrayList<>();
        for (int i = 0; i < MANY * 3 / 2; i++) {
            int die = dice.nextInt(100);
            manners.add(
                    die < 10
                            ? Manner.FAILS
                            : die < 18 ? Manner.IS_BUSY : die < 30 ? Manner.DROPS_AFTER_ACCEPTING : Manner.ACCEPTS);
        }
        for (int i = 0; i < SLOW; i++) {
            manners.set(dice.nextInt(MANY), Manner.IS_SLOW);
        }
        return manners.toArray(Manner[]::new);
    }

    @Test
    void eachReachesTheProviderOnceAndNoneIsLost() {
        try (FakeTextProvider provider = new FakeTextProvider()) {
            Bench bench = new Bench(provider, DUE, SMS);
            bench.neverTrips();
            for (int number = 0; number < MANY; number++) {
                bench.knows("somebody-" + number, SMS);
                bench.hear(booked(session(number), "somebody-" + number, START, ZONE, DUE), 1);
                if (number % 10 == 0) {
                    bench.claimAsIfACrashFollowed(session(number), reminder(number));
                }
            }
            provider.behave(manners());
            TakeReceipt receipts = Receipts.taker(bench.plans, bench.recipients, bench.clock);
            provider.tellReceipts(key -> {
                for (int again = 0; again < (key.hashCode() % 3 == 0 ? 2 : 0); again++) {
                    receipts.take(Channel.SMS, new MessageNews(key, Fate.DELIVERED, null, null, "SM"));
                }
            });

            bench.drainByTwoInstances(START);
            Set<String> wanted = IntStream.range(0, MANY)
                    .mapToObj(TenThousandMessagesTest::reminder)
                    .collect(Collectors.toSet());
            // All receipts once more, late and twice.
            wanted.forEach(key -> {
                receipts.take(Channel.SMS, new MessageNews(key, Fate.DELIVERED, null, null, "SM"));
                receipts.take(Channel.SMS, new MessageNews(key, Fate.DELIVERED, null, null, "SM"));
            });

            assertThat(provider.delivered().keySet()).isEqualTo(wanted);
            assertThat(provider.requests()).as("faults were in the way").isGreaterThan(MANY + MANY / 5);
            for (int number = 0; number < MANY; number++) {
                Intent reminder = bench.plans.get(session(number)).state().intent(reminder(number));
                assertThat(reminder.state()).as(reminder.why()).isEqualTo(Intent.State.SENT);
            }
            assertToldOnce(bench.plans.events(), wanted);
        }
    }

    private static void assertToldOnce(List<ClinicEvent> events, Set<String> wanted) {
        Map<Class<?>, List<String>> told = events.stream()
                .filter(event -> wanted.contains(event.subject()))
                .collect(Collectors.groupingBy(
                        Object::getClass, Collectors.mapping(ClinicEvent::subject, Collectors.toList())));
        Function<Class<?>, List<String>> of = type -> told.getOrDefault(type, List.of());

        assertThat(of.apply(NotificationSent.class)).hasSize(MANY);
        assertThat(new HashSet<>(of.apply(NotificationSent.class))).isEqualTo(wanted);
        assertThat(of.apply(NotificationDelivered.class)).hasSize(MANY);
        assertThat(new HashSet<>(of.apply(NotificationDelivered.class))).isEqualTo(wanted);
        assertThat(of.apply(NotificationFailed.class)).isEmpty();
    }
}
