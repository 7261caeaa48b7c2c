package health.daybreak.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import health.daybreak.platform.messaging.EventPublisher;
import health.daybreak.platform.outbox.Outboxes.Unsent;
import health.daybreak.platform.store.EventDocument;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the events that saves left in documents: of each document all of them, from the oldest on, in order. It waits until
 * the broker has acknowledged them, and only then takes them out, without touching the version. Two relays may work on one
 * document: what is sent twice carries the same id. It is nudged after each save and sweeps all collections at start and
 * on a timer, so that nothing depends on the nudge.
 *
 * <p>While the events of some documents are on their way it goes on with other documents, never with the same: it comes to
 * each once, and waits for all that is on its way before it begins again.
 */
public final class OutboxRelay implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int NUDGES_AT_ONCE = 200;

    /** A batch is full with the document that brings it to so many events. */
    private static final int EVENTS_AT_ONCE = 500;

    private static final int BATCHES_AT_ONCE = 4;

    /** @param all every event that the document held when it was saved; empty when it has to be read */
    private record Nudge(String collection, String id, List<Document> all) {

        Nudge toBeRead() {
            return new Nudge(collection, id, List.of());
        }
    }

    private final Outboxes outboxes;
    private final Supplier<Set<String>> collectionNames;
    private final EventPublisher publisher;
    private final Duration sweepEvery;
    private final BlockingQueue<Nudge> nudges = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread thread;
    private volatile boolean stopped;

    public OutboxRelay(
            Function<String, MongoCollection<Document>> collections,
            Supplier<Set<String>> collectionNames,
            EventPublisher publisher,
            Duration sweepEvery) {
        this.outboxes = new Outboxes(collections);
        this.collectionNames = collectionNames;
        this.publisher = publisher;
        this.sweepEvery = sweepEvery;
    }

    /**
     * Says that a document has events to send; returns at once.
     *
     * @param all every event that the document held when it was saved, in order; empty when it has to be read
     */
    public void nudge(String collection, String id, List<Document> all) {
        nudges.add(new Nudge(collection, id, all));
    }

    /** Starts the relay's thread. */
    public synchronized void start() {
        stopped = false;
        thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this);
    }

    /** Stops after the batches in hand; what is not sent stays in the documents. */
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
                Nudge first = nudges.poll(nextSweep - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (first != null) {
                    sendNudged(first);
                }
            } catch (InterruptedException asked) {
                return;
            } catch (RuntimeException failed) {
                if (!stopped) {
                    // Whatever it was, the events are still in their documents; the next sweep tries again.
                    log.warn("Events could not be relayed and will be tried again: {}", failed.toString());
                    nextSweep = System.nanoTime() + sweepEvery.toNanos();
                }
            }
        }
    }

    /** Sends everything that is pending in every collection. */
    public void sweep() {
        for (String collection : collectionNames.get()) {
            int documents;
            do {
                try (MongoCursor<Unsent> pending = outboxes.pending(collection).cursor()) {
                    documents = send(collection, pending);
                }
            } while (documents == Outboxes.DOCUMENTS_AT_ONCE);
        }
        // Some of what nudges told of may be sent now; the documents have to be asked.
        List<Nudge> told = new ArrayList<>();
        nudges.drainTo(told);
        told.forEach(nudge -> nudges.add(nudge.toBeRead()));
    }

    private void sendNudged(Nudge first) {
        List<Nudge> due = new ArrayList<>(List.of(first));
        nudges.drainTo(due, NUDGES_AT_ONCE - 1);
        Map<String, Map<String, Nudge>> byCollection = new LinkedHashMap<>();
        for (Nudge nudge : due) {
            // What a document holds that was saved twice, none of the two nudges tells.
            byCollection
                    .computeIfAbsent(nudge.collection(), name -> new LinkedHashMap<>())
                    .merge(nudge.id(), nudge, (one, other) -> other.toBeRead());
        }
        byCollection.forEach((collection, documents) -> send(collection, unsent(collection, documents)));
    }

    private Iterator<Unsent> unsent(String collection, Map<String, Nudge> documents) {
        List<Unsent> unsent = new ArrayList<>();
        List<String> toBeRead = new ArrayList<>();
        for (Nudge nudge : documents.values()) {
            if (nudge.all().isEmpty()) {
                toBeRead.add(nudge.id());
            } else {
                unsent.add(new Unsent(nudge.id(), nudge.all()));
            }
        }
        if (!toBeRead.isEmpty()) {
            outboxes.pending(collection, toBeRead).into(unsent);
        }
        return unsent.iterator();
    }

    /**
     * Sends what these documents hold, each of which must come once; nothing is on its way any more when this returns.
     * Returns how many there were.
     */
    private int send(String collection, Iterator<Unsent> documents) {
        Deque<CompletableFuture<Void>> onTheirWay = new ArrayDeque<>();
        int count = 0;
        try {
            while (documents.hasNext() && !stopped) {
                List<Unsent> batch = nextBatch(documents);
                count += batch.size();
                onTheirWay.add(publish(batch)
                        .thenRunAsync(() -> outboxes.takeOut(collection, batch), Thread::startVirtualThread));
                if (onTheirWay.size() == BATCHES_AT_ONCE) {
                    onTheirWay.remove().join();
                }
            }
            while (!onTheirWay.isEmpty()) {
                onTheirWay.remove().join();
            }
            return count;
        } finally {
            onTheirWay.forEach(batch -> batch.handle((taken, failed) -> null).join());
        }
    }

    private static List<Unsent> nextBatch(Iterator<Unsent> documents) {
        List<Unsent> batch = new ArrayList<>();
        int events = 0;
        while (documents.hasNext() && events < EVENTS_AT_ONCE) {
            Unsent next = documents.next();
            batch.add(next);
            events += next.events().size();
        }
        return batch;
    }

    /** Completes when the broker has all of it. */
    private CompletableFuture<Void> publish(List<Unsent> batch) {
        return CompletableFuture.allOf(batch.stream()
                .flatMap(document -> document.events().stream())
                .map(event -> publisher.publish(EventDocument.envelope(event), EventDocument.json(event)))
                .toArray(CompletableFuture[]::new));
    }
}
