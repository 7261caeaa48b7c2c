package health.daybreak.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.messaging.EventCodec;
import health.daybreak.platform.messaging.TraceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One write of one aggregate: state, version, past, inbox and the events raised. Nothing of it is stored without the rest.
 *
 * @param read the document as it was, or null for a new one
 * @param events what this write adds to the outbox
 * @param sequences the last sequence of each subject, with those events
 * @param remembered how many of its latest saves the document keeps in mind
 */
record Save(
        String id,
        @Nullable Document read,
        @Nullable Document state,
        List<Document> events,
        List<Document> sequences,
        Inbox inbox,
        int remembered,
        Cause cause,
        Instant now) {

    /** How many of its latest saves a document remembers unless its collection says otherwise. */
    static final int REMEMBERED = 20;

    private static final String FORGOTTEN = "forgotten";
    private static final int MOST_PENDING = 1_000;

    static Save of(
            String id,
            @Nullable Document read,
            @Nullable Document state,
            List<ClinicEvent> raised,
            Inbox inbox,
            int remembered,
            EventCodec codec,
            Instant now) {
        List<Document> sequences = new ArrayList<>(list(read, "sequences"));
        List<Document> events = raised.stream()
                .map(event -> document(event, sequences, codec, Cause.current(), now))
                .toList();
        return new Save(id, read, state, events, sequences, inbox, remembered, Cause.current(), now);
    }

    private static List<Document> list(@Nullable Document read, String field) {
        return read == null ? List.of() : read.getList(field, Document.class, List.of());
    }

    long version() {
        return read == null ? 1 : read.get("version", Number.class).longValue() + 1;
    }

    /**
     * Whether this write's events are all that the document then holds. Events come in with a new version only, so that
     * the guard sees to it; and those that were there and have been sent meanwhile would still have been read.
     */
    boolean holdsAllPending() {
        return list(read, "outbox").isEmpty();
    }

    /** The whole document, to insert. */
    Document insert() {
        return new Document("_id", id)
                .append("clinicId", cause.clinicId())
                .append("schemaVersion", 1)
                .append("version", 1L)
                .append("createdAt", StateMapper.text(now))
                .append("updatedAt", StateMapper.text(now))
                .append("state", state)
                .append("sequences", sequences)
                .append("cursors", inbox.cursors())
                .append("waiting", inbox.waiting())
                .append("past", List.of(past()))
                .append("outbox", events);
    }

    /** The whole document of something that was forgotten before anything was heard of it, to insert. */
    Document insertForgotten() {
        return insert().append(FORGOTTEN, true);
    }

    /** Matches the document only as it was read. */
    Bson guard() {
        return Filters.and(Filters.eq("_id", id), Filters.eq("version", version() - 1));
    }

    /** The change of the document that was read; never touches events that are already in its outbox. */
    Bson update() {
        if (list(read, "outbox").size() + events.size() > MOST_PENDING) {
            throw new IllegalStateException(
                    "Document " + id + " has " + MOST_PENDING + " events that the broker has not taken yet");
        }
        List<Document> past = new ArrayList<>(list(read, "past"));
        past.add(past());
        List<Bson> parts = new ArrayList<>(List.of(
                Updates.set("state", state),
                Updates.set("version", version()),
                Updates.set("updatedAt", StateMapper.text(now)),
                Updates.set("past", past.subList(Math.max(0, past.size() - remembered), past.size())),
                Updates.set("cursors", inbox.cursors()),
                Updates.set("waiting", inbox.waiting())));
        if (!events.isEmpty()) {
            parts.add(Updates.set("sequences", sequences));
            parts.add(Updates.pushEach("outbox", events, new PushOptions()));
        }
        return Updates.combine(parts);
    }

    /**
     * The change that leaves nothing but what keeps the order of events: also no earlier saves, whose request hashes are
     * made of what people typed, and no events that wait.
     */
    Bson forgetting() {
        List<Bson> parts = new ArrayList<>(List.of(
                Updates.set("state", null),
                Updates.set(FORGOTTEN, true),
                Updates.set("version", version()),
                Updates.set("updatedAt", StateMapper.text(now)),
                Updates.set("past", List.of(past())),
                Updates.set("cursors", inbox.cursors()),
                Updates.set("waiting", List.of())));
        if (!events.isEmpty()) {
            parts.add(Updates.set("sequences", sequences));
            parts.add(Updates.pushEach("outbox", events, new PushOptions()));
        }
        return Updates.combine(parts);
    }

    /** Whether this document is one that was forgotten for good. */
    static boolean forgotten(@Nullable Document document) {
        return document != null && document.getBoolean(FORGOTTEN, false);
    }

    private Document past() {
        Document past = new Document("version", version())
                .append("at", StateMapper.text(now))
                .append("actorId", cause.actorId())
                .append("commandId", cause.commandId())
                .append("requestHash", cause.requestHash())
                .append("changed", changedComponents());
        return cause.adds() ? past.append(Pasts.ADDS, true) : past;
    }

    private List<String> changedComponents() {
        Map<String, Object> before =
                read == null || read.get("state") == null ? Map.of() : read.get("state", Document.class);
        Map<String, Object> after = state == null ? Map.of() : state;
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        // The new one first: a Document from the store equals no other kind of map, but any map equals it.
        names.removeIf(name -> Objects.equals(after.get(name), before.get(name)));
        return List.copyOf(names);
    }

    private static Document document(
            ClinicEvent event, List<Document> sequences, EventCodec codec, Cause cause, Instant now) {
        EventType<?> type = EventCatalogue.of(event);
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                type.name(),
                type.source(),
                event.subject(),
                nextSequence(sequences, event.subject()),
                event.key(),
                now,
                cause.clinicId(),
                cause.actorId(),
                cause.correlationId(),
                cause.causationId(),
                TraceContext.child());
        return EventDocument.of(envelope, codec.write(event));
    }

    private static long nextSequence(List<Document> sequences, String subject) {
        for (int i = 0; i < sequences.size(); i++) {
            Document known = sequences.get(i);
            if (subject.equals(known.getString("subject"))) {
                long next = known.get("last", Number.class).longValue() + 1;
                sequences.set(i, new Document("subject", subject).append("last", next));
                return next;
            }
        }
        sequences.add(new Document("subject", subject).append("last", 1L));
        return 1;
    }
}
