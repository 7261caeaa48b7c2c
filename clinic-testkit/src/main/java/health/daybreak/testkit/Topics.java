package health.daybreak.testkit;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.events.Topic;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.messaging.EventCodec;
import health.daybreak.platform.messaging.EventPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The topics, seen from outside of the service under test: says what other services would say, hears what it says. */
public final class Topics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<String, byte[]> producer;
    private final EventPublisher publisher;
    private final EventCodec codec = new EventCodec();
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();
    private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
    private final Thread listener;

    public Topics(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.LINGER_MS_CONFIG, 0),
                new StringSerializer(),
                new ByteArraySerializer());
        this.publisher = new EventPublisher(producer);
        this.listener = Thread.ofPlatform().daemon().name("test-topics").start(() -> listen(bootstrapServers));
    }

    /** Publishes an event as the service that owns it would: next in its source and subject's sequence. */
    public Envelope publish(ClinicEvent event) {
        EventType<?> type = EventCatalogue.of(event);
        long sequence = sequences
                .computeIfAbsent(type.source() + "|" + event.subject(), pair -> new AtomicLong())
                .incrementAndGet();
        return publish(event, sequence);
    }

    /** Publishes an event with a sequence of the test's choosing: to repeat, to reverse, to leave gaps. */
    public Envelope publish(ClinicEvent event, long sequence) {
        EventType<?> type = EventCatalogue.of(event);
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                type.name(),
                type.source(),
                event.subject(),
                sequence,
                event.key(),
                Instant.now(),
                TestClient.CLINIC,
                "staff-test",
                UUID.randomUUID().toString(),
                null,
                null);
        return publish(envelope, event);
    }

    /** Publishes an event in exactly this envelope. */
    public Envelope publish(Envelope envelope, ClinicEvent event) {
        publisher.publish(envelope, codec.write(event)).join();
        return envelope;
    }

    /** Publishes a record that no service of Daybreak would. */
    public void publishRaw(String topic, String key, Map<String, String> headers, String value) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    /**
     * Waits until an event of this kind that satisfies {@code wanted} has been published, and returns it; fails when
     * an event of the kind breaks its JSON Schema.
     */
    public <E extends ClinicEvent> E await(Class<E> kind, Predicate<E> wanted) {
        return Awaitility.await("an event " + kind.getSimpleName())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> all(kind, wanted), found -> !found.isEmpty())
                .getFirst();
    }

    /** All events of this kind that satisfy {@code wanted} and have arrived so far, with repetitions. */
    public <E extends ClinicEvent> List<E> all(Class<E> kind, Predicate<E> wanted) {
        return records.stream()
                .filter(record -> kind.equals(payloadOf(record)))
                .map(record -> codec.read(header(record, "ce_type"), record.key(), json(record)))
                .map(kind::cast)
                .filter(wanted)
                .toList();
    }

    /** All records with this key that have arrived so far, as they are on the wire. */
    public List<ConsumerRecord<String, byte[]>> records(String key) {
        return records.stream().filter(record -> key.equals(record.key())).toList();
    }

    /** The value of a record's header, or an empty text. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        listener.interrupt();
        producer.close(Duration.ZERO);
    }

    /** Nothing for a tombstone, which has no data. */
    private static String json(ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
    }

    private static Class<?> payloadOf(ConsumerRecord<?, ?> record) {
        return EventCatalogue.named(header(record, "ce_type"))
                .<Class<?>>map(EventType::payload)
                .orElse(Void.class);
    }

    private void listen(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Arrays.stream(Topic.values())
                    .flatMap(topic -> consumer.partitionsFor(topic.wireName()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        } catch (org.apache.kafka.common.errors.InterruptException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
