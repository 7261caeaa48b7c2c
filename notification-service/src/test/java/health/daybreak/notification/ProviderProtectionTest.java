package health.daybreak.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What application.yaml says about providers is in force, under the names that the channels ask for. */
@NotificationTest
class ProviderProtectionTest {

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final RateLimiterRegistry limiters;

    ProviderProtectionTest(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads, RateLimiterRegistry limiters) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.limiters = limiters;
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "sms"})
    void nobodyWaitsForAProvidersTurnAndABrokenOneIsLeftAlone(String channel) {
        assertThat(breakers.circuitBreaker(channel).getCircuitBreakerConfig().getSlidingWindowSize())
                .isEqualTo(20);
        assertThat(bulkheads.bulkhead(channel).getBulkheadConfig().getMaxConcurrentCalls())
                .isEqualTo(8);
        assertThat(bulkheads.bulkhead(channel).getBulkheadConfig().getMaxWaitDuration())
                .isEqualTo(Duration.ZERO);
        assertThat(limiters.rateLimiter(channel).getRateLimiterConfig().getTimeoutDuration())
                .isEqualTo(Duration.ZERO);
        assertThat(limiters.rateLimiter(channel).getRateLimiterConfig().getLimitForPeriod())
                .isLessThanOrEqualTo(20);
    }
}
