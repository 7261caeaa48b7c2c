package health.daybreak.platform.store;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Past;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** Reads what a document remembers of its latest saves. */
final class Pasts {

    private Pasts() {}

    /**
     * Whether this very command was already carried out on the document; throws {@link Refused} when its idempotency
     * key stood for another request.
     */
    static boolean handled(Document document, Cause cause) {
        if (cause.commandId() == null) {
            return false;
        }
        for (Document past : document.getList("past", Document.class, List.of())) {
            if (cause.commandId().equals(past.getString("commandId"))
                    && cause.actorId().equals(past.getString("actorId"))) {
                if (cause.requestHash() != null && !cause.requestHash().equals(past.getString("requestHash"))) {
                    throw Refused.unprocessable(
                            "idempotency-key-reused",
                            "This Idempotency-Key was already used for another request. Use a new key for each thing you want done.");
                }
                return true;
            }
        }
        return false;
    }

    static List<Past> since(Document document, long version) {
        return document.getList("past", Document.class, List.of()).stream()
                .map(Pasts::past)
                .filter(past -> past.version() > version)
                .toList();
    }

    private static Past past(Document past) {
        return new Past(
                past.get("version", Number.class).longValue(),
                Instant.parse(past.getString("at")),
                past.getString("actorId"),
                past.getString("commandId"),
                past.getString("requestHash"),
                past.getList("changed", String.class, List.of()));
    }
}
