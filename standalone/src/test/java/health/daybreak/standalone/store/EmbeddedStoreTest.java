package health.daybreak.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
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
    void takesOutOfTheFileWhatWasDeletedOrOverwrittenWhenItIsAskedToCompact() throws IOException {
        Path file = folder.resolve("store.db");
        try (var store = EmbeddedStore.open(file, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            for (int n = 0; n < 2_000; n++) {
                courses(client)
                        .insertOne(new Document("_id", "c" + n)
                                .append("name", n % 10 == 0 ? "Ottoline Merriweather" : "Somebody Else"));
            }
            courses(client).updateMany(Filters.lt("_id", "c5"), Updates.set("seen", true));
            assertThat(occurrences(file, "Ottoline")).isPositive();
            courses(client).updateMany(Filters.gt("_id", "c5"), Updates.unset("name"));
            courses(client).deleteMany(Filters.eq("name", "Ottoline Merriweather"));
            assertThat(occurrences(file, "Ottoline"))
                    .as("old pages stay in the file")
                    .isPositive();

            client.getDatabase("clinic").runCommand(new Document("compact", "courses"));

            assertThat(occurrences(file, "Ottoline")).isZero();
            assertThat(occurrences(file, "Somebody Else")).isPositive();
            assertThat(courses(client).countDocuments()).isBetween(1_800L, 1_999L);
        }
        try (var store = EmbeddedStore.open(file, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(courses(client).countDocuments()).isBetween(1_800L, 1_999L);
        }
    }

    private static long occurrences(Path file, String text) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        return Pattern.compile(text, Pattern.LITERAL).matcher(bytes).results().count();
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

    @Test
    void changesADocumentOnlyIfIdAndVersionBothMatch() {
        try (var store = EmbeddedStore.inMemory(0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> courses = courses(client);
            courses.insertMany(List.of(course("c1", 3), course("c2", 3), course("c3", 4)));

            assertThat(raise(courses, "c1", 3)).isEqualTo(1);
            assertThat(raise(courses, "c1", 3)).isZero();
            assertThat(raise(courses, "c9", 3)).isZero();
            assertThat(courses.countDocuments(Filters.eq("version", 3))).isEqualTo(1);
        }
    }

    @Test
    void tellsNoHalfOfAChange() throws Exception {
        try (var store = EmbeddedStore.inMemory(0);
                MongoClient client = MongoClients.create(store.connectionString());
                var reader = Executors.newSingleThreadExecutor()) {
            courses(client).insertOne(twice("c1", "x"));
            var reading = reader.submit(() -> IntStream.range(0, 3_000)
                    .mapToObj(n -> courses(client).find(Filters.eq("c1")).first())
                    .map(course -> course.getInteger("second") - course.getInteger("first"))
                    .toList());
            for (int n = 1; !reading.isDone(); n++) {
                courses(client)
                        .updateOne(
                                Filters.eq("c1"), Updates.combine(Updates.set("first", n), Updates.set("second", n)));
            }

            assertThat(reading.get()).containsOnly(0);
        }
    }

    /** A document that takes a while to be told, with the two fields that must agree at its two ends. */
    private static Document twice(String id, String text) {
        Document document = new Document("_id", id).append("first", 0);
        IntStream.range(0, 500).forEach(n -> document.append("between" + n, text));
        return document.append("second", 0);
    }

    @Test
    void holdsManyLargeDocumentsWithoutHoldingThemInMemory() {
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            Document large = new Document();
            IntStream.range(0, 2_000).forEach(n -> large.append("field" + n, "some text"));
            long before = usedMemory();
            IntStream.range(0, 400)
                    .forEach(id -> courses(client).insertOne(new Document("_id", "c" + id).append("state", large)));

            // All of them would take more than 100 MB.
            assertThat(usedMemory() - before).isLessThan(50L * 1024 * 1024);
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void keepsKeysOfEveryKindApart() {
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            List<Object> ids = List.of("1", 1, 2.5, "", new Document("a", 1).append("b", "x"), new ObjectId());
            ids.forEach(id -> courses(client).insertOne(new Document("_id", id)));

            assertThat(ids).allSatisfy(id -> assertThat(courses(client).countDocuments(Filters.eq(id)))
                    .isEqualTo(1));
            assertThatThrownBy(() -> courses(client).insertOne(new Document("_id", 1)))
                    .hasMessageContaining("duplicate key");
        }
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(courses(client).countDocuments()).isEqualTo(6);
            assertThat(courses(client).countDocuments(Filters.eq("1"))).isEqualTo(1);
        }
    }

    @Test
    void holdsAUniqueIndexOverOtherFields() {
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            courses(client).createIndex(Indexes.ascending("clinicId", "day"), new IndexOptions().unique(true));
            courses(client)
                    .insertOne(new Document("_id", "a").append("clinicId", "x").append("day", "2026-11-23"));

            assertThatThrownBy(() -> courses(client)
                            .insertOne(new Document("_id", "b")
                                    .append("clinicId", "x")
                                    .append("day", "2026-11-23")))
                    .hasMessageContaining("duplicate key");
        }
    }

    private static Document course(String id, int version) {
        return new Document("_id", id).append("version", version);
    }

    private static long raise(MongoCollection<Document> courses, String id, int version) {
        return courses.updateOne(Filters.and(Filters.eq(id), Filters.eq("version", version)), Updates.inc("version", 1))
                .getMatchedCount();
    }

    private static MongoCollection<Document> courses(MongoClient client) {
        return client.getDatabase("scheduling").getCollection("courses");
    }
}
