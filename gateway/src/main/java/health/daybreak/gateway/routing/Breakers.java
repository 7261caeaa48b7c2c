package health.daybreak.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a service that does not answer is left alone. */
@Configuration(proxyBeanMethods = false)
class Breakers {

    private static final int WINDOW = 10;
    private static final int ENOUGH_TO_JUDGE = 5;
    private static final float HALF = 50;
    private static final int TRIALS = 2;

    /** A service restarts in seconds, so it is tried again soon. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(2);

    /** Opens when half of the last ten requests got no answer; an answer of any status is an answer. */
    @Bean
    CircuitBreakerRegistry circuitBreakers() {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(ENOUGH_TO_JUDGE)
                .failureRateThreshold(HALF)
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .waitDurationInOpenState(LEFT_ALONE)
                .build());
    }

    @Bean
    MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers)::bindTo;
    }
}
