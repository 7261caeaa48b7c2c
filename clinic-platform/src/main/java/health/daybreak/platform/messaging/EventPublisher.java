package health.daybreak.platform.messaging;

import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.platform.aggregate.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Hands events to the broker. */
public final class EventPublisher {

    private final Producer<String, byte[]> producer;

    public EventPublisher(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Sends one event; the future completes when all in-sync replicas have it. Events with one key that are sent one
     * after the other arrive in that order.
     */
    public CompletableFuture<?> publish(Envelope envelope, String json) {
        EventType<?> type = EventCatalogue.named(envelope.type())
                .orElseThrow(() -> new IllegalArgumentException(envelope.type() + " is not in the event catalogue"));
        byte[] value = type.tombstone() ? null : json.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(type.topic().wireName(), envelope.key(), value);
        EventHeaders.write(envelope, type.dataSchema(), record.headers());
        CompletableFuture<Object> acknowledged = new CompletableFuture<>();
        producer.send(record, (metadata, failure) -> {
            if (failure == null) {
                acknowledged.complete(metadata);
            } else {
                acknowledged.completeExceptionally(failure);
            }
        });
        return acknowledged;
    }
}
