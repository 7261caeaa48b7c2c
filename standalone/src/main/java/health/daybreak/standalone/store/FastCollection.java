package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that looks at one document, not at all of them, when a query names an id and something else: the guarded
 * update by id and version is what services do most.
 */
final class FastCollection extends H2Collection {

    private static final String ID = "_id";
    private static final String AND = "$and";

    FastCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> about,
            CursorRegistry cursors) {
        super(database, name, options, documents, about, cursors);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Optional<String> id = ID.equals(getIdField()) ? namedId(query) : Optional.empty();
        if (id.isEmpty()) {
            return super.matchDocuments(query, order, skip, limit, batchSize, projection);
        }
        // The library keeps a document under its id.
        Iterable<Object> candidates = getDocument(id.get()) == null ? List.of() : List.of(id.get());
        return matchDocuments(query, candidates, order, skip, limit, batchSize, projection);
    }

    /** The id that every match must have, if the query names one that is text. */
    static Optional<String> namedId(Document query) {
        if (query.get(ID) instanceof String id) {
            return Optional.of(id);
        }
        if (query.get(AND) instanceof Collection<?> all) {
            return all.stream()
                    .filter(Document.class::isInstance)
                    .flatMap(part -> namedId((Document) part).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
