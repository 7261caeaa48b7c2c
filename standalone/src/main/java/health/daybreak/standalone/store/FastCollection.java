package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that looks at few documents where the library looks at all: those that a query names by id, or those that
 * one of the indexes in memory finds.
 */
final class FastCollection extends H2Collection {

    private final MVMap<Object, Document> documents;

    FastCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> about,
            CursorRegistry cursors) {
        super(database, name, options, documents, about, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        if (isNaturalDescending(order)) {
            throw new MongoServerException("Sorting by $natural is not supported");
        }
        Conditions conditions = Conditions.of(query);
        Collection<?> ids = "_id".equals(getIdField()) ? conditions.ids() : null;
        MemoryIndex index = ids == null ? best(conditions) : null;
        Order wanted = Order.of(order);
        if (index != null && wanted != null) {
            Collection<Object> inOrder = index.positions(conditions, wanted);
            if (inOrder != null) {
                // So only as many are read as are asked for.
                return matchDocumentsFromStream(at(inOrder), query, null, skip, limit, batchSize, projection);
            }
        }
        Stream<Document> candidates =
                ids != null ? at(ids) : index != null ? at(index.positions(conditions)) : documents.values().stream();
        return matchDocumentsFromStream(candidates, query, order, skip, limit, batchSize, projection);
    }

    private Stream<Document> at(Collection<?> positions) {
        return positions.stream().map(documents::get).filter(Objects::nonNull);
    }

    /** The index that knows most of the query's fields, filled; null when none knows any. */
    private @Nullable MemoryIndex best(Conditions conditions) {
        List<MemoryIndex> indexes = getIndexes().stream()
                .filter(MemoryIndex.class::isInstance)
                .map(MemoryIndex.class::cast)
                .toList();
        MemoryIndex best = null;
        for (MemoryIndex index : indexes) {
            int useful = index.usefulness(conditions);
            if (useful > 0 && (best == null || useful > best.usefulness(conditions))) {
                best = index;
            }
        }
        if (best != null && !best.isFilled()) {
            fill(indexes);
        }
        return best;
    }

    /** Going through all documents is what costs, so all indexes that are not filled yet are filled together. */
    private void fill(List<MemoryIndex> indexes) {
        List<MemoryIndex> empty =
                indexes.stream().filter(index -> !index.isFilled()).toList();
        documents
                .entrySet()
                .forEach(document -> empty.forEach(index -> index.put(document.getValue(), document.getKey())));
        empty.forEach(MemoryIndex::setFilled);
    }

    /** Nobody asks for it, and it would cost two encodings and one more changed page a write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
