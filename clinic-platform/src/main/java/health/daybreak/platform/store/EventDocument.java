package health.daybreak.platform.store;

import health.daybreak.platform.aggregate.Envelope;
import java.time.Instant;
import org.bson.Document;

/** An event inside a document: not yet sent (outbox), or not yet applied (waiting). */
public final class EventDocument {

    private EventDocument() {}

    static Document of(Envelope envelope, String json) {
        return new Document("id", envelope.id())
                .append("type", envelope.type())
                .append("source", envelope.source())
                .append("subject", envelope.subject())
                .append("sequence", envelope.sequence())
                .append("key", envelope.key())
                .append("time", StateMapper.text(envelope.time()))
                .append("clinicId", envelope.clinicId())
                .append("actorId", envelope.actorId())
                .append("correlationId", envelope.correlationId())
                .append("causationId", envelope.causationId())
                .append("traceParent", envelope.traceParent())
                .append("json", json);
    }

    /** The event's attributes. */
    public static Envelope envelope(Document event) {
        return new Envelope(
                event.getString("id"),
                event.getString("type"),
                event.getString("source"),
                event.getString("subject"),
                event.get("sequence", Number.class).longValue(),
                event.getString("key"),
                Instant.parse(event.getString("time")),
                event.getString("clinicId"),
                event.getString("actorId"),
                event.getString("correlationId"),
                event.getString("causationId"),
                event.getString("traceParent"));
    }

    /** The event's data as it travels. */
    public static String json(Document event) {
        return event.getString("json");
    }
}
