package health.daybreak.platform.outbox;

import com.mongodb.client.MongoDatabase;
import health.daybreak.platform.messaging.EventPublisher;
import health.daybreak.platform.store.AggregateStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/** The relay, its metrics and its health. */
@AutoConfiguration
public class OutboxConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            MongoDatabase database,
            ObjectProvider<AggregateStore> store,
            EventPublisher publisher,
            @Value("${daybreak.outbox.sweep-every:2s}") Duration sweepEvery) {
        return new OutboxRelay(database::getCollection, () -> store.getObject().collections(), publisher, sweepEvery);
    }

    @Bean
    AggregateStore.PendingEvents pendingEvents(OutboxRelay relay) {
        return relay::nudge;
    }

    /** Starts the relay when everything is there and stops it before the producer closes. */
    @Bean
    SmartLifecycle outboxRelayLifecycle(OutboxRelay relay) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                relay.start();
                running = true;
            }

            @Override
            public void stop() {
                relay.stop();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }

    @Bean
    OutboxMeter outboxMeter(AggregateStore store, Clock clock) {
        return new OutboxMeter(store, clock);
    }

    @Bean
    MeterBinder outboxMetrics(OutboxMeter meter) {
        return registry -> {
            Gauge.builder("daybreak.outbox.pending", () -> meter.read().pending())
                    .description("Events that are saved and not yet acknowledged by the broker")
                    .register(registry);
            Gauge.builder("daybreak.outbox.oldest", () -> meter.read().oldestSeconds())
                    .baseUnit("seconds")
                    .description("Age of the oldest of them")
                    .register(registry);
        };
    }

    /** Tells operations; not part of readiness, because a service whose events wait still serves people. */
    @Bean
    HealthIndicator outboxHealthIndicator(
            OutboxMeter meter, @Value("${daybreak.outbox.alarm-after:60s}") Duration alarmAfter) {
        return () -> {
            OutboxMeter.Reading reading = meter.read();
            Health.Builder health =
                    reading.oldestSeconds() > alarmAfter.toSeconds() ? Health.status("WARNING") : Health.up();
            return health.withDetail("pending", reading.pending())
                    .withDetail("oldestSeconds", reading.oldestSeconds())
                    .build();
        };
    }
}
