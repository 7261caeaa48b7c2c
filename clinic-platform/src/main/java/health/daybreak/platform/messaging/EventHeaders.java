package health.daybreak.platform.messaging;

import health.daybreak.platform.aggregate.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0.2 in Kafka's binary mode: attributes and extensions as {@code ce_} headers, data as the value. */
final class EventHeaders {

    private EventHeaders() {}

    static void write(Envelope envelope, String dataSchema, Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", envelope.id());
        put(headers, "ce_source", envelope.source());
        put(headers, "ce_type", envelope.type());
        put(headers, "ce_subject", envelope.subject());
        put(headers, "ce_time", envelope.time().toString());
        put(headers, "ce_dataschema", dataSchema);
        put(headers, "ce_sequence", Long.toString(envelope.sequence()));
        put(headers, "ce_clinicid", envelope.clinicId());
        put(headers, "ce_actorid", envelope.actorId());
        put(headers, "ce_correlationid", envelope.correlationId());
        put(headers, "ce_causationid", envelope.causationId());
        put(headers, "ce_traceparent", envelope.traceParent());
        put(headers, "content-type", "application/json");
    }

    /** All headers of a record as text; the last one of a name counts. */
    static Map<String, String> text(Headers headers) {
        Map<String, String> text = new TreeMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                text.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return text;
    }

    static Envelope read(Map<String, String> headers, String key) {
        return new Envelope(
                required(headers, "ce_id"),
                required(headers, "ce_type"),
                required(headers, "ce_source"),
                required(headers, "ce_subject"),
                Long.parseLong(required(headers, "ce_sequence")),
                key,
                Instant.parse(required(headers, "ce_time")),
                required(headers, "ce_clinicid"),
                required(headers, "ce_actorid"),
                required(headers, "ce_correlationid"),
                headers.get("ce_causationid"),
                headers.get("ce_traceparent"));
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new UnreadableEvent(
                    "The header " + name + " is missing; an event carries every CloudEvents header of docs/events.md");
        }
        return value;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
