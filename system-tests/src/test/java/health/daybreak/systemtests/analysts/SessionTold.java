package health.daybreak.systemtests.analysts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A completed session as it stands on its topic, to be told once more in ways that a reader must be ready for. */
public final class SessionTold {

    private static final String TOPIC = "daybreak.sessions";
    private static final String COMPLETED = "daybreak.session.completed.v1";

    private final String brokers;
    private final ConsumerRecord<byte[], byte[]> told;

    private SessionTold(String brokers, ConsumerRecord<byte[], byte[]> told) {
        this.brokers = brokers;
        this.told = told;
    }

    /** The first on the topic that was completed in this clinic. */
    public static SessionTold completedIn(String clinicId, String brokers) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofMillis(500))) {
                    if (text(event, "ce_type").equals(COMPLETED)
                            && text(event, "ce_clinicid").equals(clinicId)) {
                        return new SessionTold(brokers, event);
                    }
                }
            }
        }
        throw new AssertionError("No session of " + clinicId + " was completed");
    }

    /** The very same event is delivered again. */
    public void again() {
        send(told.headers());
    }

    /** Another session is told of in a version that nobody knows yet. */
    public void byAVersionOfTheFuture() {
        Headers headers = new RecordHeaders(told.headers());
        put(headers, "ce_id", UUID.randomUUID().toString());
        put(headers, "ce_subject", UUID.randomUUID().toString());
        put(headers, "ce_sequence", "1");
        put(headers, "ce_type", "daybreak.session.completed.v99");
        send(headers);
    }

    private void send(Headers headers) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, told.partition(), told.key(), told.value(), headers))
                    .get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while telling", stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker does not take the event", refused.getCause());
        }
    }

    private static String text(ConsumerRecord<?, ?> event, String header) {
        return new String(event.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
