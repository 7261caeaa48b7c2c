package health.daybreak.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The states of one collection that were read last, each good for its version only: to ask the store for versions costs a small
 * part of reading documents and making states of them. States are immutable, so everybody may have the same.
 */
final class KnownStates<S> {

    /** Some megabytes at the most; more than the days that a clinic plans over. */
    private static final int MOST = 256;

    /** @param updatedAt tells a document from another that was made in its place */
    private record Known<S>(long version, @Nullable String updatedAt, Stored<S> state) {

        Known(Document document, Stored<S> state) {
            this(version(document), document.getString("updatedAt"), state);
        }

        boolean isStill(Document document) {
            return version == version(document) && Objects.equals(updatedAt, document.getString("updatedAt"));
        }

        private static long version(Document document) {
            return document.get("version", Number.class).longValue();
        }
    }

    private final Map<String, Known<S>> last = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known<S>> eldest) {
            return size() > MOST;
        }
    });

    /** What this filter finds as it is stored now; only what is not known in its version is read whole. */
    List<Stored<S>> find(
            MongoCollection<Document> collection,
            Bson filter,
            @Nullable Bson sort,
            int limit,
            Function<Document, Stored<S>> read) {
        List<Document> versions = collection
                .find(filter)
                .projection(Projections.include("version", "updatedAt"))
                .sort(sort)
                .limit(limit)
                .into(new ArrayList<>());
        Map<String, Stored<S>> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Document version : versions) {
            String id = version.getString("_id");
            Known<S> known = last.get(id);
            if (known != null && known.isStill(version)) {
                found.put(id, known.state());
            } else {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            for (Document document : collection.find(Filters.and(Filters.in("_id", unknown), filter))) {
                Stored<S> state = read.apply(document);
                last.put(state.id(), new Known<>(document, state));
                found.put(state.id(), state);
            }
        }
        return versions.stream()
                .map(version -> found.get(version.getString("_id")))
                .filter(Objects::nonNull)
                .toList();
    }
}
