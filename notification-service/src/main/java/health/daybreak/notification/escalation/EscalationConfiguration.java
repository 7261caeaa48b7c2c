package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.ProtectedChannel;
import health.daybreak.notification.link.LinkSettings;
import health.daybreak.notification.roster.Rosters;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.WordingSettings;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Puts escalations together; ladders that make no sense stop the service from starting. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    @Bean
    Ladders ladders(@Value("${daybreak.notification.ladders}") Resource file) throws IOException {
        try (InputStream json = file.getInputStream()) {
            return Ladders.read(json);
        }
    }

    /** Of each provider a breaker, a bulkhead and a rate limiter that only pages use. */
    @Bean
    PageChannels pageChannels(
            List<DeliveryChannel> channels,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            RateLimiterRegistry limiters) {
        return new PageChannels(channels.stream()
                .map(channel -> {
                    String name = "page-" + channel.channel().name().toLowerCase(Locale.ROOT);
                    return new ProtectedChannel(
                            channel,
                            breakers.circuitBreaker(name),
                            bulkheads.bulkhead(name),
                            limiters.rateLimiter(name));
                })
                .toList());
    }

    @Bean
    Whereabouts whereabouts(Rosters rosters, WordingSettings wording) {
        return new Whereabouts(rosters, wording);
    }

    @Bean
    PageWords pageWords(Templates templates, WordingSettings wording, LinkSettings links) {
        return new PageWords(templates, wording, links);
    }

    @Bean
    ClimbLadders climbLadders(Escalations escalations, Whereabouts whereabouts, Clock clock) {
        return new ClimbLadders(escalations, whereabouts, clock);
    }

    @Bean
    SendPage sendPage(
            Escalations escalations,
            Whereabouts whereabouts,
            PageWords words,
            PageChannels channels,
            EscalationSettings settings,
            Clock clock) {
        return new SendPage(escalations, whereabouts, words, channels, settings, clock);
    }
}
