package health.daybreak.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import health.daybreak.platform.messaging.EventCodec;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.Document;

/** What all collections of aggregates in one database share. */
public final class AggregateStore {

    /** Told after each save that left events in a document. */
    @FunctionalInterface
    public interface PendingEvents {
        /** The document {@code id} of {@code collection} has events to send. */
        void in(String collection, String id);
    }

    private final MongoDatabase database;
    private final Clock clock;
    private final PendingEvents pending;
    private final StateMapper mapper = new StateMapper();
    private final EventCodec codec = new EventCodec();
    private final Set<String> collections = new ConcurrentSkipListSet<>();

    public AggregateStore(MongoDatabase database, Clock clock, PendingEvents pending) {
        this.database = database;
        this.clock = clock;
        this.pending = pending;
    }

    /** The names of all collections that hold aggregates, for the relay's sweep. */
    public Set<String> collections() {
        return collections;
    }

    /** The database that holds them. */
    public MongoDatabase database() {
        return database;
    }

    MongoCollection<Document> register(String collection) {
        collections.add(collection);
        return database.getCollection(collection);
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

    void eventsPending(String collection, String id) {
        pending.in(collection, id);
    }
}
