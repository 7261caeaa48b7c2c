package health.daybreak.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import health.daybreak.platform.messaging.EventCodec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What all collections of aggregates in one database share. */
public final class AggregateStore {

    /** Matches the documents that hold events to send: an index can find them, the time of an event being a text. */
    public static final Bson PENDING = Filters.gt("outbox.time", "");

    /** Told after each save that left events in a document. */
    @FunctionalInterface
    public interface PendingEvents {
        /**
         * The document {@code id} of {@code collection} has events to send.
         *
         * @param all every event that it held when it was saved, in order; empty when only the store knows
         */
        void in(String collection, String id, List<Document> all);
    }

    private final MongoDatabase database;
    private final Clock clock;
    private final PendingEvents pending;
    private final StateMapper mapper = new StateMapper();
    private final EventCodec codec = new EventCodec();
    private final Map<String, List<IndexModel>> collections = new ConcurrentSkipListMap<>();
    private volatile boolean open;

    public AggregateStore(MongoDatabase database, Clock clock, PendingEvents pending) {
        this.database = database;
        this.clock = clock;
        this.pending = pending;
    }

    /** The names of all collections that hold aggregates, for the relay's sweep. */
    public Set<String> collections() {
        return collections.keySet();
    }

    /** The database that holds them. */
    public MongoDatabase database() {
        return database;
    }

    /** @param indexes what the collection's queries need, beside what the relay needs */
    MongoCollection<Document> register(String collection, List<Bson> indexes) {
        List<IndexModel> all = new ArrayList<>();
        all.add(new IndexModel(Indexes.ascending("outbox.time"), new IndexOptions().partialFilterExpression(PENDING)));
        indexes.forEach(keys -> all.add(new IndexModel(keys)));
        collections.put(collection, all);
        if (open) {
            createIndexes(collection);
        }
        return database.getCollection(collection);
    }

    /** Creates the indexes that are missing, now and for each collection that is registered later. */
    public void createIndexes() {
        open = true;
        collections.keySet().forEach(this::createIndexes);
    }

    private void createIndexes(String collection) {
        database.getCollection(collection).createIndexes(collections.get(collection));
    }

    Clock clock() {
        return clock;
    }

    StateMapper mapper() {
        return mapper;
    }

    EventCodec codec() {
        return codec;
    }

    void eventsPending(String collection, String id, List<Document> all) {
        pending.in(collection, id, all);
    }
}
