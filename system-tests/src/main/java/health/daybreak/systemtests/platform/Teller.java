package health.daybreak.systemtests.platform;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.messaging.EventCodec;
import health.daybreak.platform.messaging.EventPublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells events on their topics as the services that own them do, thousands at once. */
public final class Teller implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final EventPublisher publisher;
    private final EventCodec codec = new EventCodec();

    public Teller(String brokers) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new StringSerializer(),
                new ByteArraySerializer());
        this.publisher = new EventPublisher(producer);
    }

    /** Tells one event; done when the broker has it. */
    public CompletableFuture<?> tell(String clinicId, ClinicEvent event, long sequence) {
        EventType<?> type = EventCatalogue.of(event);
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                type.name(),
                type.source(),
                event.subject(),
                sequence,
                event.key(),
                Instant.now(),
                clinicId,
                "staff-of-intake",
                UUID.randomUUID().toString(),
                null,
                null);
        return publisher.publish(envelope, codec.write(event));
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
