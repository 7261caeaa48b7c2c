package health.daybreak.platform.messaging;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The one retry layer of the hop from broker to service. A store that does not answer is waited for as long as it takes,
 * since no event is to blame for it; an event that cannot be read goes to {@code <topic>.<group>.dlq} at once, and any
 * other failure after a few tries. Events of other patients flow on.
 */
final class DeadLetters implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int TRIES = 4;
    private static final byte @Nullable [] NOTHING = null;

    private final KafkaOperations<byte[], byte[]> broker;
    private final MeterRegistry meters;
    private final String instance;

    /** @param instance names this instance of the service among its equals */
    DeadLetters(KafkaOperations<byte[], byte[]> broker, MeterRegistry meters, String instance) {
        this.broker = broker;
        this.meters = meters;
        this.instance = instance;
    }

    /** The topic for what {@code group} could not handle of {@code topic}. */
    static String topic(String topic, String group) {
        return topic + "." + group + ".dlq";
    }

    /** Lets the dead letters of a compacted topic forget a key that the topic itself forgets. */
    void forget(Message<?> tombstone, String key) {
        String group = String.valueOf(tombstone.getHeaders().get(KafkaHeaders.GROUP_ID));
        String topic = String.valueOf(tombstone.getHeaders().get(KafkaHeaders.RECEIVED_TOPIC));
        Integer partition = (Integer) tombstone.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION);
        broker.send(new ProducerRecord<>(topic(topic, group), partition, key.getBytes(StandardCharsets.UTF_8), NOTHING))
                .join();
    }

    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return false;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destinationName,
            @Nullable String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> dlqDestinationResolver,
            @Nullable BackOff backOff) {
        if (group == null) {
            return;
        }
        Counter counter = Counter.builder("daybreak.dead.letters")
                .description("Events that could not be handled and wait for a replay")
                .tag("topic", destinationName)
                .register(meters);
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(broker, (record, failure) -> {
            counter.increment();
            log.error(
                    "Event at {}-{}@{} is dead-lettered: {} at {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    cause(failure).getClass().getSimpleName(),
                    place(cause(failure)));
            return new TopicPartition(topic(destinationName, group), record.partition());
        });
        recoverer.setFailIfSendResultIsError(true);
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, patience());
        handler.setBackOffFunction((record, failure) -> waitingFor(cause(failure)));
        handler.setCommitRecovered(true);
        container.setCommonErrorHandler(handler);
        // A member that is known by name takes its partitions up again at once when it was killed, instead of after the
        // time that the broker waits for a stranger.
        container
                .getContainerProperties()
                .getKafkaConsumerProperties()
                .put("group.instance.id", group + "-" + instance + "-" + destinationName);
    }

    private static BackOff waitingFor(Throwable failure) {
        if (failure instanceof UnreadableEvent) {
            return new FixedBackOff(0, 0);
        }
        if (failure instanceof MongoException) {
            return new FixedBackOff(LONGEST_WAIT.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
        }
        return patience();
    }

    private static BackOff patience() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_WAIT.toMillis(), 2);
        backOff.setMaxInterval(LONGEST_WAIT.toMillis());
        backOff.setMaxAttempts(TRIES - 1L);
        return backOff;
    }

    /** Where it failed; not what it says, because that may name a patient. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("health.daybreak"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }

    /** What really failed, inside the messaging framework's wrappings. */
    private static Throwable cause(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && !(at instanceof UnreadableEvent) && !(at instanceof MongoException)) {
            at = at.getCause();
        }
        return at;
    }
}
