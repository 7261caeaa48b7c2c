package health.daybreak.standalone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index changes how fast something is found, never what, nor in which order. */
class IndexesTest {

    private static final List<Bson> QUERIES = List.of(
            eq("clinicId", "a"),
            and(eq("clinicId", "a"), eq("state.patientId", "p1")),
            and(eq("clinicId", "b"), ne("state", null), eq("state.patientId", "p2"), gt("state.at", "2")),
            and(eq("clinicId", "a"), in("state.patientId", "p0", "p2")),
            and(eq("clinicId", "a"), in("state.patientId", "p1", null)),
            and(eq("clinicId", "a"), eq("state.patientId", null)),
            and(eq("clinicId", "a"), regex("state.patientId", "^p")),
            and(eq("clinicId", "a"), gte("state.patientId", "p1"), lt("state.patientId", "p2")),
            and(in("_id", "d1", "d5", "absent"), eq("clinicId", "a")),
            and(nin("_id", "d1", "d5"), eq("clinicId", "a")),
            or(eq("clinicId", "a"), eq("state.patientId", "p1")),
            gt("outbox.time", ""),
            and(gte("outbox.time", "3"), lt("outbox.time", "2")),
            lt("outbox.time", "3"),
            eq("outbox.time", "2"),
            eq("outbox", List.of()),
            elemMatch("outbox", and(gte("time", "2"), lt("time", "3"))),
            and(eq("clinicId", "a"), elemMatch("outbox", eq("open", true))),
            eq("state.open", true),
            and(eq("state.open", false), eq("state.at", null)),
            and(eq("state.open", null), gt("state.at", "1")),
            in("state.open", true, null),
            gt("state.at", "1"),
            lt("state.at", "1"),
            eq("state.at", ""),
            gt("state.at", 1),
            eq("state.at", 2));

    private static final List<String> SORTED_BY =
            List.of("state.at", "state.patientId", "state.open", "clinicId", "_id");

    private final Random random = new Random(20261124);

    @TempDir
    Path folder;

    @Test
    void findsWithIndexesWhatItFindsWithoutThem() {
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            index(things(client, "indexed"));
            for (int step = 0; step < 400; step++) {
                changeSomething(client);
                if (step % 20 == 0) {
                    assertBothFindTheSame(client);
                }
            }
        }
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            index(things(client, "indexed"));
            assertBothFindTheSame(client);
            assertThat(things(client, "indexed").listIndexes()).hasSize(7);
        }
    }

    private static void index(MongoCollection<Document> things) {
        things.createIndex(Indexes.ascending("clinicId"));
        things.createIndex(Indexes.ascending("clinicId", "state.patientId", "state.at"));
        things.createIndex(Indexes.descending("state.at"));
        things.createIndex(Indexes.ascending("state.open", "state.at"));
        things.createIndex(Indexes.ascending("clinicId", "outbox.open"));
        things.createIndex(
                Indexes.ascending("outbox.time"), new IndexOptions().partialFilterExpression(gt("outbox.time", "")));
    }

    private void changeSomething(MongoClient client) {
        String id = "d" + random.nextInt(30);
        int what = random.nextInt(10);
        Document thing = thing(id);
        Bson events = Updates.pushEach("outbox", thing.getList("outbox", Document.class, List.of()));
        for (String name : List.of("indexed", "plain")) {
            MongoCollection<Document> things = things(client, name);
            switch (what) {
                case 0 -> things.deleteOne(eq("_id", id));
                case 1 -> things.updateOne(eq("_id", id), Updates.set("outbox", List.of()));
                case 2 -> things.updateOne(and(eq("_id", id), eq("clinicId", "a")), Updates.unset("state.at"));
                case 3 -> things.updateMany(eq("state.patientId", "p1"), Updates.set("state.at", "9"));
                case 4, 5 -> things.updateOne(eq("_id", id), events);
                default -> {
                    if (things.replaceOne(eq("_id", id), thing).getMatchedCount() == 0) {
                        things.insertOne(thing);
                    }
                }
            }
        }
    }

    private Document thing(String id) {
        Document state = new Document("at", oneOf("", "1", "2", "22", 2, null))
                .append("patientId", oneOf("p0", "p1", "p2", null))
                .append("open", oneOf(true, false, null));
        List<Document> outbox = new ArrayList<>();
        while (random.nextInt(3) > 0) {
            outbox.add(new Document("time", oneOf("1", "2", "3")).append("open", oneOf(true, false)));
        }
        return new Document("_id", id)
                .append("clinicId", oneOf("a", "b"))
                .append("state", random.nextInt(9) == 0 ? null : state)
                .append("outbox", random.nextInt(9) == 0 ? null : outbox);
    }

    private @Nullable Object oneOf(@Nullable Object... some) {
        return Arrays.asList(some).get(random.nextInt(some.length));
    }

    private static void assertBothFindTheSame(MongoClient client) {
        assertThat(QUERIES).allSatisfy(query -> {
            assertThat(things(client, "indexed").find(query))
                    .containsExactlyInAnyOrderElementsOf(things(client, "plain").find(query));
            assertThat(SORTED_BY).allSatisfy(field -> {
                assertThat(inOrder(client, "indexed", query, field, ascending(field)))
                        .isEqualTo(inOrder(client, "plain", query, field, ascending(field)));
                assertThat(inOrder(client, "indexed", query, field, descending(field)))
                        .isEqualTo(inOrder(client, "plain", query, field, descending(field)));
            });
        });
    }

    /** What the first few have in the field that they are sorted by: among equals the order is open. */
    private static List<Object> inOrder(MongoClient client, String name, Bson query, String field, Bson order) {
        List<String> path = List.of(field.split("\\."));
        List<Object> found = new ArrayList<>();
        for (Document thing :
                things(client, name).find(query).sort(order).skip(1).limit(5)) {
            found.add(thing.getEmbedded(path, Object.class));
        }
        return found;
    }

    private static MongoCollection<Document> things(MongoClient client, String name) {
        return client.getDatabase("indexes").getCollection(name);
    }
}
