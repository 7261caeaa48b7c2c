package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The index of ids that are texts, which are all that services use: it is the map of the documents itself, so that a write
 * changes one map of the file and not two. Ids of other kinds, whose equality is not plain, are left to the library's.
 */
final class IdIndex extends Index<Object> {

    private static final String ID = "_id";

    private final Map<Object, Document> documents;
    private final Index<Object> others;

    IdIndex(String name, List<IndexKey> keys, Map<Object, Document> documents, Index<Object> others) {
        super(name, keys, false);
        this.documents = documents;
        this.others = others;
    }

    private @Nullable Object there(String id) {
        return documents.containsKey(id) ? id : null;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return document.get(ID) instanceof String id ? there(id) : others.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (!(document.get(ID) instanceof String id)) {
            others.checkAdd(document, collection);
        } else if (documents.containsKey(id)) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
        }
    }

    /** The document is in its map already when it comes here. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        if (!(document.get(ID) instanceof String)) {
            others.add(document, position, collection);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        return document.get(ID) instanceof String id ? there(id) : others.remove(document);
    }

    @Override
    public boolean canHandle(Document query) {
        return others.canHandle(query)
                && (Conditions.of(query).ids() != null
                        || query.get(ID) instanceof Number
                        || query.get(ID) instanceof ObjectId);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Collection<?> ids = Conditions.of(query).ids();
        return ids == null
                ? others.getPositions(query)
                : ids.stream()
                        .filter(documents::containsKey)
                        .map(Object.class::cast)
                        .toList();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        others.checkUpdate(before, after, collection);
    }

    /** Ids do not change. */
    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return documents.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {
        others.drop();
    }
}
