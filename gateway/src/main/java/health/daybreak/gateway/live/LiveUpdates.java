package health.daybreak.gateway.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs {@link HearEvents} for as long as the gateway runs, on a thread of its own, so that the start waits for nothing. */
@Component
final class LiveUpdates implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveUpdates.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int FETCH_BYTES = 256 * 1024;

    private final String brokers;
    private final Listeners listeners;
    private volatile CountDownLatch stop = new CountDownLatch(0);

    LiveUpdates(@Value("${daybreak.kafka.bootstrap-servers}") String brokers, Listeners listeners) {
        this.brokers = brokers;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        CountDownLatch untilStopped = new CountDownLatch(1);
        stop = untilStopped;
        Thread.ofPlatform().daemon().name("live-events").start(() -> hear(untilStopped));
    }

    private void hear(CountDownLatch untilStopped) {
        try {
            while (untilStopped.getCount() > 0) {
                hearOnce(untilStopped);
                boolean stopped = untilStopped.await(AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
                log.debug("Live updates {}", stopped ? "stop with the gateway" : "begin again");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearOnce(CountDownLatch untilStopped) throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            new HearEvents(consumer, listeners).run(untilStopped);
        } catch (KafkaException failed) {
            log.warn("Live updates were interrupted; pages show that they are not live", failed);
            listeners.live(false);
        }
    }

    private Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live"),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest"),
                Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                Map.entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int)
                        Duration.ofMillis(250).toMillis()),
                Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES),
                Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, (int)
                        Duration.ofSeconds(1).toMillis()),
                // No JMX beans and no telemetry to the broker, which nobody reads and each start would pay for.
                Map.entry(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, ""),
                Map.entry(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false));
    }

    @Override
    public void stop() {
        stop.countDown();
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }
}
