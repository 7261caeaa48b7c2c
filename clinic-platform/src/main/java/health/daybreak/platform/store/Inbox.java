package health.daybreak.platform.store;

import health.daybreak.platform.aggregate.Envelope;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one document has already heard: the last sequence of each source and subject, and the events that came too early
 * and wait for their predecessors. Saved with the state, so that an event is applied exactly once.
 */
final class Inbox {

    /** So many events of one document may wait; one more is dead-lettered instead, to be replayed in its turn. */
    static final int MOST_WAITING = 1_000;

    private final List<Document> cursors;
    private final List<Document> waiting;

    Inbox(@Nullable Document stored) {
        this.cursors = stored == null
                ? new ArrayList<>()
                : new ArrayList<>(stored.getList("cursors", Document.class, List.of()));
        this.waiting = stored == null
                ? new ArrayList<>()
                : new ArrayList<>(stored.getList("waiting", Document.class, List.of()));
    }

    boolean knows(Envelope event) {
        return event.sequence() <= last(event)
                || waiting.stream().anyMatch(parked -> samePair(parked, event) && sequence(parked) == event.sequence());
    }

    boolean isNext(Envelope event) {
        return event.sequence() == last(event) + 1;
    }

    void wait(Envelope event, String json) {
        if (waiting.size() >= MOST_WAITING) {
            throw new IllegalStateException(MOST_WAITING + " events already wait for a missing one of " + event.source()
                    + " about " + event.subject() + "; replay the dead letters");
        }
        waiting.add(EventDocument.of(event, json));
    }

    void applied(Envelope event) {
        cursors.removeIf(cursor -> samePair(cursor, event));
        cursors.add(new Document("source", event.source())
                .append("subject", event.subject())
                .append("last", event.sequence()));
    }

    /** Takes out the waiting event whose turn has come after {@code event}, if it is here. */
    @Nullable
    Document takeNext(Envelope event) {
        long next = last(event) + 1;
        for (Document parked : waiting) {
            if (samePair(parked, event) && sequence(parked) == next) {
                waiting.remove(parked);
                return parked;
            }
        }
        return null;
    }

    List<Document> cursors() {
        return cursors;
    }

    List<Document> waiting() {
        return waiting;
    }

    private long last(Envelope event) {
        for (Document cursor : cursors) {
            if (samePair(cursor, event)) {
                return cursor.get("last", Number.class).longValue();
            }
        }
        return 0;
    }

    private static boolean samePair(Document stored, Envelope event) {
        return event.source().equals(stored.getString("source"))
                && event.subject().equals(stored.getString("subject"));
    }

    private static long sequence(Document parked) {
        return parked.get("sequence", Number.class).longValue();
    }
}
