package health.daybreak.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import health.daybreak.platform.store.AggregateStore;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The outboxes in the documents, as the relay finds and empties them. */
final class Outboxes {

    /** So many are found at a time, and fewer read: a document may hold 1,000 events. */
    static final int DOCUMENTS_AT_ONCE = 50;

    private static final int READ_AT_ONCE = 10;

    /** @param events all that the document holds, in order */
    record Unsent(String id, List<Document> events) {}

    private final Function<String, MongoCollection<Document>> collections;

    Outboxes(Function<String, MongoCollection<Document>> collections) {
        this.collections = collections;
    }

    /** Documents of the collection that hold events, each once. */
    MongoIterable<Unsent> pending(String collection) {
        return find(collection, AggregateStore.PENDING, DOCUMENTS_AT_ONCE);
    }

    /** Those of these documents that hold events. */
    MongoIterable<Unsent> pending(String collection, Collection<String> ids) {
        return find(collection, Filters.and(Filters.in("_id", ids), AggregateStore.PENDING), ids.size());
    }

    private MongoIterable<Unsent> find(String collection, Bson filter, int limit) {
        return collections
                .apply(collection)
                .find(filter)
                .projection(Projections.include("outbox"))
                .limit(limit)
                .batchSize(READ_AT_ONCE)
                .map(document ->
                        new Unsent(document.getString("_id"), document.getList("outbox", Document.class, List.of())));
    }

    /**
     * Takes out exactly these events. Where a document holds nothing else, which is the rule, its outbox is replaced by an
     * empty one, which costs the store far less than looking for each event.
     */
    void takeOut(String collection, List<Unsent> sent) {
        MongoCollection<Document> documents = collections.apply(collection);
        int emptied = documents
                .bulkWrite(sent.stream()
                        .map(unsent ->
                                new UpdateOneModel<Document>(unchanged(unsent), Updates.set("outbox", List.of())))
                        .toList())
                .getMatchedCount();
        if (emptied < sent.size()) {
            documents.bulkWrite(sent.stream()
                    .map(unsent -> new UpdateOneModel<Document>(
                            Filters.eq("_id", unsent.id()), Updates.pull("outbox", Filters.in("id", ids(unsent)))))
                    .toList());
        }
    }

    /**
     * Events are only ever added at the end, and only ever taken out from the first on: if the first is still there, none
     * was taken out, and if there are as many, none was added.
     */
    private static Bson unchanged(Unsent unsent) {
        return Filters.and(
                Filters.eq("_id", unsent.id()),
                Filters.eq("outbox.0.id", unsent.events().getFirst().getString("id")),
                Filters.size("outbox", unsent.events().size()));
    }

    private static List<String> ids(Unsent unsent) {
        return unsent.events().stream().map(event -> event.getString("id")).toList();
    }
}
