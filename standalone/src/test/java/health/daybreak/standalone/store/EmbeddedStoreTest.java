package health.daybreak.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final long SMALL = 24L * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenWhenItIsClosedAndOpenedAgain() {
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            courses(client).insertOne(new Document("_id", "c1").append("version", 1));
        }
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(courses(client).find(Filters.eq("c1")).first()).containsEntry("version", 1);
        }
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        try (var store = EmbeddedStore.inMemory(0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            courses(client).insertOne(new Document("_id", "c1"));

            assertThatThrownBy(() -> courses(client).insertOne(new Document("_id", "c1")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("duplicate key");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() {
        try (var store = EmbeddedStore.inMemory(0)) {
            assertThat(store.address().getAddress().isLoopbackAddress()).isTrue();
        }
    }

    @Test
    void refusesAPortThatIsTaken() {
        try (var store = EmbeddedStore.inMemory(0)) {
            int taken = store.address().getPort();

            assertThatThrownBy(() -> EmbeddedStore.inMemory(taken)).hasMessageContaining(String.valueOf(taken));
        }
    }

    @Test
    void keepsItsFileSmallWhileDocumentsChangeManyTimes() throws Exception {
        Path file = folder.resolve("store.db");
        try (var store = EmbeddedStore.open(file, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> courses = courses(client);
            IntStream.range(0, 100).forEach(id -> courses.insertOne(new Document("_id", id)));
            IntStream.range(0, 60).parallel().forEach(round -> IntStream.range(0, 100)
                    .forEach(id -> {
                        courses.updateOne(
                                Filters.eq(id), Updates.push("outbox", new Document("event", "x".repeat(500))));
                        courses.updateOne(Filters.eq(id), Updates.unset("outbox"));
                    }));
        }
        assertThat(Files.size(file)).isLessThan(SMALL);
    }

    private static MongoCollection<Document> courses(MongoClient client) {
        return client.getDatabase("scheduling").getCollection("courses");
    }
}
