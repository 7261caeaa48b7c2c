package health.daybreak.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import health.daybreak.standalone.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight writers at work and a ninth who has the file written anew all the time, the store killed with -9: what they were
 * told is done is found again.
 */
class StoreKilledUnderLoadTest {

    private static final int WRITERS = 8;
    private static final int ENOUGH_WRITES = 400;

    @TempDir
    Path folder;

    private final Map<String, Integer> acknowledgedVersions = new ConcurrentHashMap<>();
    private final Map<String, Integer> attemptedVersions = new ConcurrentHashMap<>();

    @RepeatedTest(3)
    void losesNoAcknowledgedWriteAndLeavesNoHalfOne() throws Exception {
        Path file = folder.resolve("store.db");
        killWhileWriting(file);

        try (var store = EmbeddedStore.open(file, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> sessions = sessions(client);
            acknowledgedVersions.forEach((id, version) -> {
                Document found = sessions.find(Filters.eq(id)).first();
                assertThat(found).as(id).isNotNull();
                assertThat(found.getInteger("version")).as(id).isBetween(version, attemptedVersions.get(id));
            });
            attemptedVersions.forEach((id, version) -> sessions.updateOne(
                    Filters.eq(id), Updates.set("version", version), new UpdateOptions().upsert(true)));
            assertThat(sessions.countDocuments()).isEqualTo(attemptedVersions.size());
        }
    }

    private void killWhileWriting(Path file) throws InterruptedException {
        try (var child = ChildJvm.start(StoreProcess.class, file.toString());
                MongoClient client =
                        MongoClients.create(child.readLine() + "/?serverSelectionTimeoutMS=10000&retryWrites=false");
                var writers = Executors.newFixedThreadPool(WRITERS + 1)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "w" + writer;
                writers.execute(() -> writeUntilItBreaks(sessions(client), name));
            }
            writers.execute(() -> compactUntilItBreaks(client.getDatabase("treatment")));
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledgedVersions.size() > ENOUGH_WRITES);
            child.kill();
        }
    }

    private void writeUntilItBreaks(MongoCollection<Document> sessions, String writer) {
        try {
            for (int i = 0; ; i++) {
                String id = writer + "-" + i;
                attemptedVersions.put(id, 1);
                sessions.insertOne(new Document("_id", id).append("version", 1));
                acknowledgedVersions.put(id, 1);
                attemptedVersions.put(id, 2);
                sessions.updateOne(Filters.eq(id), Updates.set("version", 2));
                acknowledgedVersions.put(id, 2);
            }
        } catch (MongoException killed) {
            // The store is gone: what was acknowledged until now is what must be found again.
        }
    }

    private static void compactUntilItBreaks(MongoDatabase database) {
        try {
            while (database.runCommand(new Document("compact", "sessions")).getDouble("ok") == 1) {
                Thread.onSpinWait();
            }
        } catch (MongoException killed) {
            // As above.
        }
    }

    private static MongoCollection<Document> sessions(MongoClient client) {
        return client.getDatabase("treatment").getCollection("sessions");
    }
}
