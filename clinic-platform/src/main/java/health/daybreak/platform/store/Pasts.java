package health.daybreak.platform.store;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Past;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads what a document remembers of its latest saves. */
final class Pasts {

    /** Of a save that only added to what people saw. */
    static final String ADDS = "adds";

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

    /**
     * Throws {@link StaleVersion} when anything was taken away from what whoever saw this version looked at, or when it is
     * not remembered what was done since. What only added to it and what changed nothing refuses nobody.
     */
    static void requireSeen(Document document, @Nullable Long seen) {
        long current = document.get("version", Number.class).longValue();
        if (seen == null || seen == current) {
            return;
        }
        List<Document> since = document.getList("past", Document.class, List.of()).stream()
                .filter(past -> past.get("version", Number.class).longValue() > seen)
                .toList();
        List<Past> missed =
                since.stream().filter(Pasts::mustBeSeen).map(Pasts::past).toList();
        boolean allRemembered = since.size() == current - seen;
        if (!allRemembered || !missed.isEmpty()) {
            throw new StaleVersion(seen, current, missed);
        }
    }

    private static boolean mustBeSeen(Document past) {
        return !past.getBoolean(ADDS, false)
                && !past.getList("changed", String.class, List.of()).isEmpty();
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
