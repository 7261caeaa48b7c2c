package health.daybreak.reporting.rebuild;

import com.mongodb.MongoException;
import health.daybreak.events.Topic;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.reporting.projection.Projections;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.stereotype.Component;

/** Reads the topics with a consumer of its own that belongs to no group, so that the living feed goes on undisturbed. */
@Component
class TopicHistory implements History {

    private static final Logger log = LoggerFactory.getLogger(TopicHistory.class);
    private static final Duration WAIT = Duration.ofMillis(200);

    private final String brokers;
    private final EventReader reader;
    private final KafkaHeaderMapper headers;

    TopicHistory(
            @Value("${daybreak.kafka.bootstrap-servers}") String brokers,
            EventReader reader,
            KafkaHeaderMapper kafkaBinderHeaderMapper) {
        this.brokers = brokers;
        this.reader = reader;
        this.headers = kafkaBinderHeaderMapper;
    }

    @Override
    public Read readInto(Projections projections, Progress progress) {
        Projections.Gathered gathered = projections.gather();
        Projections taking = gathered.projections();
        Map<String, Consumer<Message<byte[]>>> handlers = Map.of(
                Topic.PATIENTS.wireName(), reader.listen(PatientEvent.class, taking::onPatient),
                Topic.COURSES.wireName(), reader.listen(CourseEvent.class, taking::onCourse),
                Topic.SESSIONS.wireName(), reader.listen(SessionEvent.class, taking::onSession),
                Topic.OFFERS.wireName(), reader.listen(OfferEvent.class, taking::onOffer),
                Topic.NOTIFICATIONS.wireName(), reader.listen(NotificationEvent.class, taking::onNotification));
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = handlers.keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            // What is appended from now on comes to the new generation by the living feed.
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, ends, handlers, gathered, progress);
        }
    }

    private Read read(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Map<String, Consumer<Message<byte[]>>> handlers,
            Projections.Gathered gathered,
            Progress progress) {
        long total = sum(ends) - sum(consumer.beginningOffsets(ends.keySet()));
        long events = 0;
        long unreadable = 0;
        progress.reached(0, total);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(WAIT)) {
                events++;
                if (!applied(Objects.requireNonNull(handlers.get(record.topic())), record)) {
                    unreadable++;
                }
            }
            unreadable += gathered.add();
            progress.reached(Math.min(events, total), total);
        }
        return new Read(events, unreadable);
    }

    /** An event that cannot be applied is not waited for: the living feed has dead-lettered it, where it can be replayed. */
    private boolean applied(Consumer<Message<byte[]>> handler, ConsumerRecord<byte[], byte[]> record) {
        Map<String, Object> messageHeaders = new HashMap<>();
        headers.toHeaders(record.headers(), messageHeaders);
        messageHeaders.put(KafkaHeaders.RECEIVED_KEY, record.key());
        try {
            if (record.value() != null) {
                handler.accept(new GenericMessage<>(record.value(), messageHeaders));
            }
            return true;
        } catch (MongoException | KafkaException unavailable) {
            throw unavailable;
        } catch (RuntimeException unreadable) {
            log.warn(
                    "Event at {}-{}@{} cannot be applied: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unreadable.getClass().getSimpleName());
            return false;
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1_000);
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
