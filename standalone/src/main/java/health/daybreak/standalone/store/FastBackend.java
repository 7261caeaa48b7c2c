package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The library's backend with documents kept as BSON, index keys that compare without being serialized, secondary indexes
 * in memory, and documents found by their id whatever else a query asks of them. The command {@code compact} takes out of
 * the file what was deleted or overwritten, in all databases.
 */
final class FastBackend extends AbstractMongoBackend {

    private static final String COMPACT = "compact";

    private final StoreFile file;
    private final Map<String, MongoDatabase> open = new HashMap<>();

    FastBackend(StoreFile file) {
        this.file = file;
        super();
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!command.equals(COMPACT)) {
            return super.handleCommand(channel, database, command, query);
        }
        open.clear(); // they hold on to the file as it was
        file.rewrite();
        return new Document("ok", 1.0);
    }

    @Override
    public MongoDatabase resolveDatabase(String name) {
        return open.computeIfAbsent(name, this::openOrCreateDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new FastDatabase(name, file.now(), getCursorRegistry());
    }

    @Override
    protected Set<String> listDatabaseNames() {
        Set<String> names = new TreeSet<>(open.keySet());
        for (String map : file.now().getMapNames()) {
            if (map.startsWith(MapTypes.DOCUMENTS)) {
                names.add(map.substring(MapTypes.DOCUMENTS.length()).split("\\.", 2)[0]);
            }
        }
        return names;
    }

    @Override
    public void dropDatabase(String name) {
        resolveDatabase(name).drop(oplog);
        open.remove(name);
    }

    @Override
    public void handleClose(Channel channel) {
        open.values().forEach(database -> database.handleClose(channel));
    }

    @Override
    public void close() {
        open.clear();
        file.close();
    }

    private static final class FastDatabase extends H2Database {

        private static final String ID_INDEX = "_id_";

        private final MVStore file;
        private final CursorRegistry cursors;

        FastDatabase(String name, MVStore file, CursorRegistry cursors) {
            // The library opens the collections that exist from within its constructor.
            this.file = file;
            this.cursors = cursors;
            super(name, file, cursors);
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            MVMap<String, Object> about = openMap(MapTypes.ABOUT + getFullCollectionNamespace(name));
            return new FastCollection(this, name, options, documents(name), about, cursors);
        }

        private MVMap<Object, Document> documents(String collection) {
            return openMap(MapTypes.DOCUMENTS + getFullCollectionNamespace(collection));
        }

        /** Opens the map first, with our type; the library then finds it open. */
        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            openMap(getFullCollectionNamespace(collection) + MapTypes.INDEX + name);
            Index<Object> index = super.openOrCreateUniqueIndex(collection, name, keys, sparse);
            return name.equals(ID_INDEX) ? new IdIndex(name, keys, documents(collection), index) : index;
        }

        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new MemoryIndex(name, keys);
        }

        private <K, V> MVMap<K, V> openMap(String name) {
            return MapTypes.open(file, name);
        }
    }
}
