package health.daybreak.systemtests.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** (d) What the embedded store itself allows: one durable insert after the other, by so many connections. */
final class StoreBench {

    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long MEASURED_NANOS = TimeUnit.SECONDS.toNanos(5);

    record Result(int connections, double perSecond, Latencies latencies) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%2d connections: %6.0f durable writes/s, %s", connections, perSecond, latencies);
        }
    }

    private final String storeUri;

    StoreBench(String storeUri) {
        this.storeUri = storeUri;
    }

    Result run(int connections) throws InterruptedException {
        Latencies latencies = new Latencies(1_000_000);
        try (MongoClient client = MongoClients.create(storeUri);
                ExecutorService writers = Executors.newFixedThreadPool(connections)) {
            MongoCollection<Document> collection =
                    client.getDatabase("bench").getCollection("writes-" + UUID.randomUUID());
            long start = System.nanoTime();
            for (int n = 0; n < connections; n++) {
                writers.execute(() -> write(collection, latencies, start));
            }
            writers.shutdown();
            writers.awaitTermination(1, TimeUnit.MINUTES);
            collection.drop();
        }
        return new Result(connections, latencies.count() / (MEASURED_NANOS / 1e9), latencies);
    }

    private static void write(MongoCollection<Document> collection, Latencies latencies, long start) {
        long now = System.nanoTime();
        while (now - start < WARM_UP_NANOS + MEASURED_NANOS) {
            collection.insertOne(new Document("_id", UUID.randomUUID().toString())
                    .append("version", 1L)
                    .append("state", new Document("text", "x".repeat(600))));
            long done = System.nanoTime();
            if (done - start >= WARM_UP_NANOS) {
                latencies.add(done - now);
            }
            now = done;
        }
    }
}
