package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The library's backend with documents kept as BSON, index keys that compare without being serialized, secondary indexes
 * in memory, and documents found by their id whatever else a query asks of them.
 */
final class FastBackend extends H2Backend {

    FastBackend(MVStore file) {
        super(file);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new FastDatabase(name, getMvStore(), getCursorRegistry());
    }

    private static final class FastDatabase extends H2Database {

        private static final String DOCUMENTS = "databases.";
        private static final String ABOUT = "meta.";
        private static final String INDEX = "._index_";
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
            MVMap<String, Object> about = file.openMap(ABOUT + getFullCollectionNamespace(name));
            return new FastCollection(this, name, options, documents(name), about, cursors);
        }

        private MVMap<Object, Document> documents(String collection) {
            return file.openMap(
                    DOCUMENTS + getFullCollectionNamespace(collection),
                    new MVMap.Builder<Object, Document>().valueType(BsonType.INSTANCE));
        }

        /** Opens the map first, with our type; the library then finds it open. */
        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            file.openMap(
                    getFullCollectionNamespace(collection) + INDEX + name,
                    new MVMap.Builder<KeyValue, Object>().keyType(KeyType.INSTANCE));
            Index<Object> index = super.openOrCreateUniqueIndex(collection, name, keys, sparse);
            return name.equals(ID_INDEX) ? new IdIndex(name, keys, documents(collection), index) : index;
        }

        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new MemoryIndex(name, keys);
        }
    }
}
