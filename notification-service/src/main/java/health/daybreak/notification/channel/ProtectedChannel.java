package health.daybreak.notification.channel;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.concurrent.TimeUnit;

/**
 * A channel behind a circuit breaker, a bulkhead and a rate limiter, asked before anything is written down. It never
 * retries: the only retry layer is the plan, which keeps the next attempt's time and survives a restart.
 */
public final class ProtectedChannel {

    private final DeliveryChannel channel;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final RateLimiter limiter;

    public ProtectedChannel(DeliveryChannel channel, CircuitBreaker breaker, Bulkhead bulkhead, RateLimiter limiter) {
        this.channel = channel;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.limiter = limiter;
    }

    /** Whether a message may be offered now. */
    public sealed interface Admission {

        /** Yes, once, through this slot, which must be closed. */
        record Granted(Slot slot) implements Admission {}

        /** Not this instant: as many as allowed are being sent. */
        record Busy() implements Admission {}

        /** The provider has failed too often of late. */
        record Unavailable() implements Admission {}
    }

    public Channel channel() {
        return channel.channel();
    }

    /** Whether neither the rate nor the number at once is used up; asking takes nothing away. */
    public boolean free() {
        return limiter.getMetrics().getAvailablePermissions() > 0
                && bulkhead.getMetrics().getAvailableConcurrentCalls() > 0;
    }

    /** Asks for a slot; never waits. */
    public Admission enter() {
        if (!breaker.tryAcquirePermission()) {
            return new Admission.Unavailable();
        }
        if (!bulkhead.tryAcquirePermission()) {
            breaker.releasePermission();
            return new Admission.Busy();
        }
        if (!limiter.acquirePermission()) {
            bulkhead.releasePermission();
            breaker.releasePermission();
            return new Admission.Busy();
        }
        return new Admission.Granted(new Slot());
    }

    /** The right to offer one message. */
    public final class Slot implements AutoCloseable {

        private boolean used;

        /** Offers the message; what the provider does is counted by the breaker. */
        public Outcome deliver(OutgoingMessage message) {
            used = true;
            long start = System.nanoTime();
            try {
                Outcome outcome = channel.deliver(message);
                count(outcome, System.nanoTime() - start);
                return outcome;
            } catch (RuntimeException unexpected) {
                breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, unexpected);
                return new Outcome.Unsure(
                        "The channel failed with " + unexpected.getClass().getSimpleName() + ".", null);
            }
        }

        private void count(Outcome outcome, long nanos) {
            switch (outcome) {
                case Outcome.Accepted accepted -> breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
                case Outcome.Rejected rejected -> breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
                case Outcome.Unsure unsure ->
                    breaker.onError(nanos, TimeUnit.NANOSECONDS, new ProviderTrouble(unsure.why()));
            }
        }

        @Override
        public void close() {
            if (!used) {
                breaker.releasePermission();
            }
            bulkhead.onComplete();
        }
    }

    private static final class ProviderTrouble extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ProviderTrouble(String why) {
            super(why, null, false, false);
        }
    }
}
