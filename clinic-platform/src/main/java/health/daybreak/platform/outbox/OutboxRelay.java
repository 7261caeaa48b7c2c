package health.daybreak.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import health.daybreak.platform.messaging.EventPublisher;
import health.daybreak.platform.store.EventDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the events that saves left in documents. It reads each document afresh, sends its events in order, waits until the
 * broker has acknowledged them, and only then pulls them out, by id and without touching the version. Two relays may work
 * on one document: what is sent twice carries the same id. It is nudged after each save and sweeps all collections at
 * start and on a timer, so that nothing depends on the nudge.
 */
public final class OutboxRelay implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int DOCUMENTS_AT_ONCE = 200;

    private record Place(String collection, String id) {}

    private final Function<String, MongoCollection<Document>> collections;
    private final Supplier<Set<String>> collectionNames;
    private final EventPublisher publisher;
    private final Duration sweepEvery;
    private final BlockingQueue<Place> nudges = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread thread;
    private volatile boolean stopped;

    public OutboxRelay(
            Function<String, MongoCollection<Document>> collections,
            Supplier<Set<String>> collectionNames,
            EventPublisher publisher,
            Duration sweepEvery) {
        this.collections = collections;
        this.collectionNames = collectionNames;
        this.publisher = publisher;
        this.sweepEvery = sweepEvery;
    }

    /** Says that a document has events to send; returns at once. */
    public void nudge(String collection, String id) {
        nudges.add(new Place(collection, id));
    }

    /** Starts the relay's thread. */
    public synchronized void start() {
        stopped = false;
        thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this);
    }

    /** Stops after the batch in hand; what is not sent stays in the documents. */
    public synchronized void stop() {
        stopped = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public void run() {
        long nextSweep = System.nanoTime();
        while (!stopped) {
            try {
                if (System.nanoTime() >= nextSweep) {
                    sweep();
                    nextSweep = System.nanoTime() + sweepEvery.toNanos();
                }
                Place first = nudges.poll(nextSweep - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (first != null) {
                    relayNudged(first);
                }
            } catch (InterruptedException asked) {
                return;
            } catch (RuntimeException failed) {
                // Whatever it was, the events are still in their documents; the next sweep tries again.
                log.warn("Events could not be relayed and will be tried again: {}", failed.toString());
                nextSweep = System.nanoTime() + sweepEvery.toNanos();
            }
        }
    }

    /** Sends everything that is pending in every collection. */
    public void sweep() {
        for (String collection : collectionNames.get()) {
            List<Document> pending;
            do {
                pending = read(collection, Filters.exists("outbox.0"));
                send(collection, pending);
            } while (pending.size() == DOCUMENTS_AT_ONCE && !stopped);
        }
    }

    private void relayNudged(Place first) {
        Set<Place> places = new LinkedHashSet<>(List.of(first));
        nudges.drainTo(places, DOCUMENTS_AT_ONCE - 1);
        Map<String, List<String>> byCollection = new LinkedHashMap<>();
        for (Place place : places) {
            byCollection
                    .computeIfAbsent(place.collection(), name -> new ArrayList<>())
                    .add(place.id());
        }
        byCollection.forEach((collection, ids) -> send(collection, read(collection, Filters.in("_id", ids))));
    }

    private List<Document> read(String collection, Bson filter) {
        return collections
                .apply(collection)
                .find(filter)
                .projection(Projections.include("outbox"))
                .limit(DOCUMENTS_AT_ONCE)
                .into(new ArrayList<>());
    }

    private void send(String collection, List<Document> documents) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        List<CompletableFuture<?>> acknowledgements = new ArrayList<>();
        for (Document document : documents) {
            for (Document event : document.getList("outbox", Document.class, List.of())) {
                acknowledgements.add(publisher.publish(EventDocument.envelope(event), EventDocument.json(event)));
                sent.computeIfAbsent(document.getString("_id"), id -> new ArrayList<>())
                        .add(event.getString("id"));
            }
        }
        if (sent.isEmpty()) {
            return;
        }
        CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
                .join();
        pull(collection, sent);
    }

    private void pull(String collection, Map<String, List<String>> sent) {
        List<UpdateOneModel<Document>> pulls = new ArrayList<>();
        sent.forEach((id, events) -> pulls.add(new UpdateOneModel<>(
                Filters.eq("_id", id), Updates.pull("outbox", new Document("id", new Document("$in", events))))));
        collections.apply(collection).bulkWrite(pulls);
    }
}
