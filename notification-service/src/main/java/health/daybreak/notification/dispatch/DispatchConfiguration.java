package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.ProtectedChannel;
import health.daybreak.notification.recipient.TextCap;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the sending of messages together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DispatchConfiguration {

    private static final double BACK_OFF = 2.0;
    private static final double JITTER = 0.2;

    @Bean
    TextCap textCap(SendingSettings settings) {
        return new TextCap(settings.textsPerDay(), settings.textsPerWeek());
    }

    @Bean
    SendingPolicy sendingPolicy(SendingSettings settings, TextCap cap) {
        return new SendingPolicy(new QuietHours(settings.opens(), settings.closes()), cap, settings.settle());
    }

    @Bean
    IntervalFunction retryInterval(SendingSettings settings) {
        return IntervalFunction.ofExponentialRandomBackoff(
                settings.firstRetry(), BACK_OFF, JITTER, settings.longestRetry());
    }

    /** Each channel has a breaker, a bulkhead and a rate limiter of its own name, configured in application.yaml. */
    @Bean
    Channels channels(
            List<DeliveryChannel> channels,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            RateLimiterRegistry limiters) {
        return new Channels(channels.stream()
                .map(channel -> {
                    String name = channel.channel().name().toLowerCase(Locale.ROOT);
                    return new ProtectedChannel(
                            channel,
                            breakers.circuitBreaker(name),
                            bulkheads.bulkhead(name),
                            limiters.rateLimiter(name));
                })
                .toList());
    }
}
