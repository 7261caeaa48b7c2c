package health.daybreak.platform.messaging;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;

/** Turns what the binder delivers into events, and hands them on with their cause bound. */
public final class EventReader {

    /** Where the header mapper puts a record's headers, as text. */
    static final String HEADERS = "daybreak_headers";

    private static final Logger log = LoggerFactory.getLogger(EventReader.class);

    private static final byte[] NO_DATA = {};

    private final String service;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final EventCodec codec = new EventCodec();

    EventReader(String service, DeadLetters deadLetters, MeterRegistry meters) {
        this.service = service;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    private static boolean saysWhatItIs(Map<String, String> headers) {
        String type = headers.get("ce_type");
        return type != null
                && EventCatalogue.named(type).filter(EventType::tombstone).isPresent();
    }

    /**
     * A binder function that passes every event of a stream to {@code handler}: also those of types that this build does
     * not know ({@code data} is null), because their place in the order counts. A record without a value that says what it
     * is is an event like any other, a {@link health.daybreak.events.Tombstone}; once it is handled, what waits in the
     * topic's dead letters under its key is forgotten too. One that does not say so is passed over.
     *
     * @param streamType the sealed interface of the topic's events
     */
    public <E extends ClinicEvent> Consumer<Message<byte[]>> listen(
            Class<E> streamType, Consumer<Received<E>> handler) {
        return message -> {
            String key = key(message);
            byte[] value = message.getPayload() instanceof byte[] bytes ? bytes : null;
            if (value == null && !saysWhatItIs(headers(message))) {
                return;
            }
            Received<E> received = read(streamType, headers(message), key, value == null ? NO_DATA : value);
            Envelope envelope = received.envelope();
            Cause cause = new Cause(envelope.clinicId(), service, envelope.correlationId(), envelope.id(), null, null);
            TraceContext.continuing(envelope.traceParent(), () -> {
                MDC.put("correlationId", envelope.correlationId());
                try {
                    cause.run(() -> handler.accept(received));
                    if (value == null) {
                        deadLetters.forget(message, key);
                    }
                } finally {
                    MDC.remove("correlationId");
                }
                return null;
            });
        };
    }

    private <E extends ClinicEvent> Received<E> read(
            Class<E> streamType, Map<String, String> headers, String key, byte[] value) {
        try {
            Envelope envelope = EventHeaders.read(headers, key);
            String json = new String(value, StandardCharsets.UTF_8);
            ClinicEvent data = codec.read(envelope.type(), key, json);
            if (data == null) {
                tellUnknown(streamType, envelope);
            }
            return new Received<>(envelope, cast(streamType, data), json);
        } catch (JacksonException | NumberFormatException | DateTimeException unreadable) {
            throw new UnreadableEvent("An event of " + headers.get("ce_type") + " cannot be read", unreadable);
        }
    }

    /** By stream and not by type: what is unknown could be anything, and each would be another series of numbers. */
    private void tellUnknown(Class<?> streamType, Envelope envelope) {
        log.warn("Event {} has the unknown type {}; it is passed over", envelope.id(), envelope.type());
        Counter.builder("daybreak.events.unknown")
                .description("Events of types that this version does not know, passed over")
                .tag("stream", streamType.getSimpleName())
                .register(meters)
                .increment();
    }

    private static <E extends ClinicEvent> @Nullable E cast(Class<E> streamType, @Nullable ClinicEvent data) {
        if (data != null && !streamType.isInstance(data)) {
            throw new UnreadableEvent(data.getClass().getSimpleName() + " does not belong on this topic");
        }
        return data == null ? null : streamType.cast(data);
    }

    @SuppressWarnings("unchecked") // the header mapper of this package put it there
    private static Map<String, String> headers(Message<?> message) {
        Map<String, String> headers = (Map<String, String>) message.getHeaders().get(HEADERS);
        return headers == null ? Map.of() : headers;
    }

    private static String key(Message<?> message) {
        Object key = message.getHeaders().get(KafkaHeaders.RECEIVED_KEY);
        return key instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(key);
    }
}
