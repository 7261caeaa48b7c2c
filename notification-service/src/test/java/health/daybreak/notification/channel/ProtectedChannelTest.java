package health.daybreak.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.channel.ProtectedChannel.Admission;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What stands between the messages and a provider. */
class ProtectedChannelTest {

    private static final OutgoingMessage MESSAGE =
            new OutgoingMessage("m", "riverside", "patient-1", Channel.SMS, "+15550100199", "", "Your visit");

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "sms",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .failureRateThreshold(50)
                    .build());
    private final Bulkhead bulkhead = Bulkhead.of(
            "sms",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(1)
                    .maxWaitDuration(Duration.ZERO)
                    .build());
    private final RateLimiter limiter = RateLimiter.of(
            "sms",
            RateLimiterConfig.custom()
                    .limitForPeriod(10)
                    .limitRefreshPeriod(Duration.ofHours(1))
                    .timeoutDuration(Duration.ZERO)
                    .build());

    private ProtectedChannel answering(Supplier<Outcome> provider) {
        DeliveryChannel channel = new DeliveryChannel() {
            @Override
            public Channel channel() {
                return Channel.SMS;
            }

            @Override
            public Outcome deliver(OutgoingMessage message) {
                return provider.get();
            }
        };
        return new ProtectedChannel(channel, breaker, bulkhead, limiter);
    }

    private static ProtectedChannel.Slot slot(ProtectedChannel channel) {
        Admission admission = channel.enter();
        assertThat(admission).isInstanceOf(Admission.Granted.class);
        return ((Admission.Granted) admission).slot();
    }

    private static Outcome deliver(ProtectedChannel channel) {
        try (ProtectedChannel.Slot slot = slot(channel)) {
            return slot.deliver(MESSAGE);
        }
    }

    @Test
    void asManyAsAllowedAreSentAtOnceAndTheNextWaitsWithoutBlocking() {
        ProtectedChannel channel = answering(Outcome.Accepted::new);
        try (ProtectedChannel.Slot taken = slot(channel)) {
            assertThat(channel.enter()).isEqualTo(new Admission.Busy());
            assertThat(taken.deliver(MESSAGE)).isEqualTo(new Outcome.Accepted());
        }

        assertThat(deliver(channel)).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void noMoreThanTheProvidersRateAreSent() {
        ProtectedChannel channel = answering(Outcome.Accepted::new);
        for (int sent = 0; sent < 10; sent++) {
            deliver(channel);
        }

        assertThat(channel.enter()).isEqualTo(new Admission.Busy());
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isEqualTo(1);
    }

    @Test
    void aProviderInTroubleIsLeftAlone() {
        ProtectedChannel channel = answering(() -> new Outcome.Unsure("500", null));
        for (int call = 0; call < 4; call++) {
            deliver(channel);
        }

        assertThat(channel.enter()).isEqualTo(new Admission.Unavailable());
    }

    @Test
    void rejectedAddressesAreNotTheProvidersTrouble() {
        ProtectedChannel channel = answering(() -> new Outcome.Rejected("no such number"));
        for (int call = 0; call < 8; call++) {
            deliver(channel);
        }

        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void anExceptionLeavesTheOutcomeOpenAndTellsNoAddress() {
        ProtectedChannel channel = answering(() -> {
            throw new IllegalStateException("cannot send to +15550100199");
        });

        assertThat(deliver(channel))
                .isEqualTo(new Outcome.Unsure("The channel failed with IllegalStateException.", null));
    }

    @Test
    void aSlotThatWasNotUsedIsGivenBack() {
        ProtectedChannel channel = answering(Outcome.Accepted::new);
        slot(channel).close();

        assertThat(deliver(channel)).isEqualTo(new Outcome.Accepted());
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isEqualTo(1);
    }
}
