package health.daybreak.notification.dispatch;

import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.notification.channel.FakeTextProvider;
import health.daybreak.notification.channel.FakeTextProvider.Manner;
import health.daybreak.notification.plan.Intent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the provider does and whenever the service dies, a message arrives once or is known to have failed. */
class MisbehavingProviderProperties {

    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");
    private static final String REMINDER = SESSION + ".reminder-24h.1";

    @Provide
    Arbitrary<List<Manner>> quickManners() {
        return Arbitraries.of(
                        Manner.ACCEPTS, Manner.FAILS, Manner.IS_BUSY, Manner.REJECTS, Manner.DROPS_AFTER_ACCEPTING)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void aMessageArrivesOnceOrIsKnownToHaveFailed(
            @ForAll("quickManners") List<Manner> manners, @ForAll boolean crashesFirst) {
        try (FakeTextProvider provider = new FakeTextProvider()) {
            provider.behave(manners.toArray(Manner[]::new));
            Bench bench = new Bench(provider, DUE, SMS);
            bench.hear(booked(DUE.plus(Duration.ofHours(24)), DUE), 1);
            if (crashesFirst) {
                bench.claimAsIfACrashFollowed(SESSION, REMINDER);
            }
            bench.sendUntil(DUE.plus(Duration.ofHours(24)));

            Intent reminder = bench.plans.get(SESSION).state().intent(REMINDER);
            assertThat(reminder.state()).isIn(Intent.State.SENT, Intent.State.FAILED);
            assertThat(provider.delivered().keySet()).isSubsetOf(REMINDER);
            // One that hangs up after it accepted and rejects the repetition leaves it to the desk, which does no harm.
            if (reminder.state() == Intent.State.SENT) {
                assertThat(provider.delivered().containsKey(REMINDER) || bench.calls.contains(REMINDER))
                        .isTrue();
            }
            assertThat(bench.calls).hasSizeLessThanOrEqualTo(1);
            assertThat(bench.plans.events())
                    .filteredOn(event -> event instanceof NotificationSent
                            || event instanceof NotificationFailed
                            || event instanceof CallAsked)
                    .hasSize(1);
        }
    }
}
