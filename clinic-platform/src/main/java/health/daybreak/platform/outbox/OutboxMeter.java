package health.daybreak.platform.outbox;

import com.mongodb.client.model.Projections;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.EventDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** Counts the events that documents still hold, and how old the oldest is; read when somebody looks, not all the time. */
final class OutboxMeter {

    private static final int MOST_COUNTED = 10_000;
    private static final Duration KEPT = Duration.ofSeconds(2);

    /** @param oldestSeconds the age of the oldest unsent event in seconds, 0 when there is none */
    record Reading(long pending, double oldestSeconds) {}

    private final AggregateStore store;
    private final Clock clock;
    private Reading latest = new Reading(0, 0);
    private long readAt = System.nanoTime() - KEPT.toNanos();

    OutboxMeter(AggregateStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    synchronized Reading read() {
        if (System.nanoTime() - readAt >= KEPT.toNanos()) {
            latest = count();
            readAt = System.nanoTime();
        }
        return latest;
    }

    private Reading count() {
        long pending = 0;
        Instant now = clock.instant();
        Instant oldest = now;
        for (String collection : store.collections()) {
            for (Document document : store.database()
                    .getCollection(collection)
                    .find(AggregateStore.PENDING)
                    .projection(Projections.include("outbox"))
                    .limit(MOST_COUNTED)) {
                List<Document> events = document.getList("outbox", Document.class, List.of());
                pending += events.size();
                Instant first = events.isEmpty()
                        ? now
                        : EventDocument.envelope(events.getFirst()).time();
                oldest = first.isBefore(oldest) ? first : oldest;
            }
        }
        return new Reading(pending, Duration.between(oldest, now).toMillis() / 1000.0);
    }
}
