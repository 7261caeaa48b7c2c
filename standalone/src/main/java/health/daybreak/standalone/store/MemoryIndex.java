package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import health.daybreak.standalone.store.Conditions.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: which documents have what in some fields, as far as it is text, yes or no, or nothing. It is kept in memory, so that it costs the file
 * nothing, and filled when it is first asked. It finds every document that can match and perhaps some that do not.
 */
final class MemoryIndex extends Index<Object> {

    /** Ends each field of an entry; sorts before whatever a text goes on with. */
    private static final char END = '\u0000';

    /** Begins a text. A field without it holds something else or nothing. */
    private static final char TEXT = '\u0001';

    private static final String YES = "\u0002y" + END;
    private static final String NO = "\u0002n" + END;

    /** Sorts after whatever comes after the same beginning. */
    private static final char LAST = '\uFFFF';

    private final List<List<String>> paths;

    /** By what a document has in the fields and by where it is. */
    private final TreeMap<String, Object> positions = new TreeMap<>();

    private boolean filled;

    MemoryIndex(String name, List<IndexKey> keys) {
        // The library lets a sparse index pass over documents, which is what it must do with this one altogether.
        super(name, keys, true);
        this.paths = keys().stream().map(key -> List.of(key.split("\\."))).toList();
    }

    /** How many of the query's fields this index knows; 0 when it is of no use to it. */
    int usefulness(Conditions conditions) {
        int known = 0;
        for (String field : keys()) {
            if (conditions.anyOf(field) == null) {
                return conditions.range(field) == null ? known : known + 1;
            }
            known++;
        }
        return known;
    }

    boolean isFilled() {
        return filled;
    }

    /** Says that every document has been put in; from now on this index follows what happens to them. */
    void setFilled() {
        filled = true;
    }

    /** Where the documents are that can match. */
    Collection<Object> positions(Conditions conditions) {
        Collection<String> prefixes = List.of("");
        for (String field : keys()) {
            Collection<?> anyOf = conditions.anyOf(field);
            if (anyOf == null) {
                return between(prefixes, conditions.range(field));
            }
            prefixes = combined(prefixes, anyOf.stream().map(MemoryIndex::field).toList());
        }
        return between(prefixes, null);
    }

    private Collection<Object> between(Collection<String> prefixes, @Nullable Range range) {
        Set<Object> found = new LinkedHashSet<>();
        for (String prefix : prefixes) {
            String from = range == null ? prefix : prefix + TEXT + Objects.requireNonNullElse(range.least(), "");
            String to = range == null || range.most() == null ? prefix : prefix + TEXT + range.most() + END;
            found.addAll(positions.subMap(from, to + LAST).values());
        }
        return found;
    }

    private static Collection<String> combined(Collection<String> prefixes, Collection<String> fields) {
        Collection<String> all = new ArrayList<>();
        for (String prefix : prefixes) {
            fields.forEach(field -> all.add(prefix + field));
        }
        return all;
    }

    private Set<String> entries(Document document) {
        Collection<String> entries = List.of("");
        for (List<String> path : paths) {
            Set<String> fields = new TreeSet<>();
            collect(document, path, fields);
            entries = combined(entries, fields);
        }
        return new TreeSet<>(entries);
    }

    /** What is at a path; of a list, what is in each element. */
    private static void collect(@Nullable Object value, List<String> path, Set<String> fields) {
        if (value instanceof Collection<?> elements && !elements.isEmpty()) {
            elements.forEach(element -> collect(element, path, fields));
        } else if (!path.isEmpty() && value instanceof Document document) {
            collect(document.get(path.getFirst()), path.subList(1, path.size()), fields);
        } else {
            fields.add(path.isEmpty() ? field(value) : field(null));
        }
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case String text -> TEXT + text + END;
            case Boolean yes -> yes ? YES : NO;
            case null, default -> String.valueOf(END);
        };
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        if (filled) {
            put(document, position);
        }
    }

    void put(Document document, Object position) {
        entries(document).forEach(entry -> positions.put(entry + distinct(position), position));
    }

    private void take(Document document, Object position) {
        entries(document).forEach(entry -> positions.remove(entry + distinct(position)));
    }

    private static String distinct(Object position) {
        return position instanceof String id ? id : position.getClass().getName() + END + position;
    }

    @Override
    public @Nullable Object remove(Document document) {
        if (filled) {
            take(document, Objects.requireNonNull(document.get("_id")));
        }
        return null;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (filled && !entries(before).equals(entries(after))) {
            take(before, position);
            put(after, position);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    /** Never for the library, which takes the first index that can; {@link FastCollection} takes the best. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    /** Never for the library to fill, which would go through all documents twice for each index. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        positions.clear();
    }
}
