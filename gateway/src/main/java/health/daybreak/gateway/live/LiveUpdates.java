package health.daybreak.gateway.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs {@link HearEvents} for as long as the gateway runs, on a thread of its own, so that the start waits for nothing. */
@Component
final class LiveUpdates implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveUpdates.class);
    private static final int FETCH_BYTES = 256 * 1024;

    private final String brokers;
    private final Listeners listeners;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

    LiveUpdates(@Value("${daybreak.kafka.bootstrap-servers}") String brokers, Listeners listeners) {
        this.brokers = brokers;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        KafkaConsumer<String, byte[]> started =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        consumer = started;
        Thread.ofPlatform().daemon().name("live-events").start(() -> hear(started));
    }

    private void hear(KafkaConsumer<String, byte[]> open) {
        try (open) {
            new HearEvents(open, listeners).run(stop);
        } catch (WakeupException | InterruptedException asked) {
            log.debug("Live updates stop with the gateway");
        } catch (RuntimeException failed) {
            log.error(
                    "Live updates have stopped; pages show that they are not live until the gateway restarts", failed);
            listeners.live(false);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "gateway-live",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                (int) Duration.ofMillis(250).toMillis(),
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                (int) Duration.ofSeconds(1).toMillis());
    }

    @Override
    public void stop() {
        KafkaConsumer<String, byte[]> running = consumer;
        consumer = null;
        stop.countDown();
        if (running != null) {
            running.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return consumer != null;
    }
}
