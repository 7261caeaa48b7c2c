package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Envelope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells operations what was produced and is not applied, of all clinics. */
@Configuration(proxyBeanMethods = false)
class WatchFeed {

    private final GenerationStore generations;
    private final ProjectionStore projections;

    WatchFeed(GenerationStore generations, ProjectionStore projections) {
        this.generations = generations;
        this.projections = projections;
    }

    @Bean
    MeterBinder feedMetrics() {
        return registry -> Gauge.builder(
                        "daybreak.reporting.waiting", () -> waiting().size())
                .description("Events that came while one before them did not: replay the dead letters")
                .register(registry);
    }

    /** Not part of readiness: figures that lack something are served, and say so. */
    @Bean
    HealthIndicator feedHealthIndicator(
            Clock clock, @Value("${daybreak.reporting.feed.alarm-after:60s}") Duration alarmAfter) {
        return () -> {
            List<Envelope> waiting = waiting();
            Instant limit = clock.instant().minus(alarmAfter);
            boolean late = waiting.stream().anyMatch(event -> event.time().isBefore(limit));
            return (late ? Health.status("WARNING") : Health.up())
                    .withDetail("waiting", waiting.size())
                    .build();
        };
    }

    private List<Envelope> waiting() {
        Integer serving = generations.read().serving();
        return serving == null ? List.of() : projections.generation(serving).waiting();
    }
}
