package health.daybreak.systemtests.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/**
 * Tells when other services have heard of something, by looking straight into their stores: every 2 ms, once for all that
 * is waited for, so that looking costs the platform little and the same whoever waits.
 */
final class Followers implements AutoCloseable {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final int PATIENCE_SECONDS = 60;

    private record Place(MongoCollection<Document> documents, Map<String, CompletableFuture<Long>> awaited) {}

    private final Place candidates;
    private final Place plans;
    private final Place figures;
    private final Thread watcher;

    Followers(MongoClient client) {
        candidates = place(client.getDatabase("scheduling"), "candidates");
        plans = place(client.getDatabase("notification"), "messagePlans");
        MongoDatabase reporting = client.getDatabase("reporting");
        figures = place(
                reporting,
                reporting.listCollectionNames().into(new ArrayList<>()).stream()
                        .filter(name -> name.startsWith("sessions-"))
                        .sorted()
                        .toList()
                        .getLast());
        watcher = Thread.ofPlatform().daemon().name("followers").start(this::watch);
    }

    private static Place place(MongoDatabase database, String collection) {
        return new Place(database.getCollection(collection), new ConcurrentHashMap<>());
    }

    /** Returns when scheduling knows that the person was screened. */
    void awaitCandidate(Person person) {
        awaitAll(List.of(appearance(candidates, person.id())));
    }

    /** Returns when the reminders of all visits are planned and the figures count them: the moment, as nanoTime. */
    long awaitVisits(List<Visit> visits) {
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (Visit visit : visits) {
            all.add(appearance(plans, visit.id()));
            all.add(appearance(figures, visit.id()));
        }
        return awaitAll(all);
    }

    private static CompletableFuture<Long> appearance(Place place, String id) {
        return place.awaited().computeIfAbsent(id, unseen -> new CompletableFuture<>());
    }

    private static long awaitAll(List<CompletableFuture<Long>> appearances) {
        long last = 0;
        try {
            for (CompletableFuture<Long> appearance : appearances) {
                last = Math.max(last, appearance.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return last;
        } catch (TimeoutException late) {
            throw new IllegalStateException("A service did not hear of it within a minute", late);
        } catch (Exception stopped) {
            throw new IllegalStateException("Stopped while waiting for a service", stopped);
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            look(candidates);
            look(plans);
            look(figures);
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private static void look(Place place) {
        Collection<String> ids = List.copyOf(place.awaited().keySet());
        if (ids.isEmpty()) {
            return;
        }
        for (Document there : place.documents().find(Filters.in("_id", ids)).projection(Projections.include("_id"))) {
            CompletableFuture<Long> appeared = place.awaited().remove(there.getString("_id"));
            if (appeared != null) {
                appeared.complete(System.nanoTime());
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
    }
}
