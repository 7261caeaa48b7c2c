package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import health.daybreak.standalone.store.Conditions.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: which documents have what in some fields, as far as it is text, yes or no, or nothing. It is kept in memory, so that it costs the file
 * nothing, and filled when it is first asked. It finds every document that can match and perhaps some that do not.
 */
final class MemoryIndex extends Index<Object> {

    private final IndexEntries entries;

    /** By what a document has in the fields and by where it is. */
    private final TreeMap<String, Object> positions = new TreeMap<>();

    private boolean filled;

    /** Whether a list was ever met in a field. */
    private boolean lists;

    MemoryIndex(String name, List<IndexKey> keys) {
        // The library lets a sparse index pass over documents, which is what it must do with this one altogether.
        super(name, keys, true);
        this.entries = new IndexEntries(keys());
    }

    /** How many of the query's fields this index knows; 0 when it is of no use to it. */
    int usefulness(Conditions conditions) {
        int equal = equal(conditions);
        boolean range = equal < keys().size() && conditions.range(keys().get(equal)) != null;
        return range ? equal + 1 : equal;
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
        Set<Object> found = new LinkedHashSet<>();
        parts(conditions).forEach(part -> found.addAll(part.values()));
        return found;
    }

    /** The same in the order of one field; null when this index does not know it. */
    @Nullable
    Collection<Object> positions(Conditions conditions, Order order) {
        int place = keys().indexOf(order.field());
        if (place < 0 || lists) {
            return null;
        }
        List<NavigableMap<String, Object>> parts = parts(conditions);
        if (parts.size() == 1 && place == equal(conditions) && conditions.range(order.field()) != null) {
            NavigableMap<String, Object> part = parts.getFirst();
            return (order.descending() ? part.descendingMap() : part).values();
        }
        return sorted(parts, place, order.descending());
    }

    private static @Nullable Collection<Object> sorted(
            List<NavigableMap<String, Object>> parts, int place, boolean descending) {
        List<Placed> all = new ArrayList<>();
        for (NavigableMap<String, Object> part : parts) {
            for (Map.Entry<String, Object> entry : part.entrySet()) {
                String by = IndexEntries.sortedBy(entry.getKey(), place);
                if (by == null) {
                    return null;
                }
                all.add(new Placed(by, entry.getValue()));
            }
        }
        Comparator<Placed> order = Comparator.comparing(Placed::by);
        all.sort(descending ? order.reversed() : order);
        return all.stream().map(Placed::position).toList();
    }

    private record Placed(String by, Object position) {}

    /** How many fields, from the first on, the query says the value of. */
    private int equal(Conditions conditions) {
        int known = 0;
        while (known < keys().size() && conditions.anyOf(keys().get(known)) != null) {
            known++;
        }
        return known;
    }

    private List<NavigableMap<String, Object>> parts(Conditions conditions) {
        Collection<String> prefixes = List.of("");
        int equal = equal(conditions);
        for (String field : keys().subList(0, equal)) {
            Collection<?> anyOf = Objects.requireNonNull(conditions.anyOf(field));
            prefixes = IndexEntries.combined(
                    prefixes, anyOf.stream().map(IndexEntries::field).distinct().toList());
        }
        Range range = equal < keys().size() ? conditions.range(keys().get(equal)) : null;
        return prefixes.stream().map(prefix -> part(prefix, range)).toList();
    }

    private NavigableMap<String, Object> part(String prefix, @Nullable Range range) {
        String from =
                range == null ? prefix : prefix + IndexEntries.TEXT + Objects.requireNonNullElse(range.least(), "");
        String to = range == null || range.most() == null
                ? prefix
                : prefix + IndexEntries.TEXT + range.most() + IndexEntries.END;
        return positions.subMap(from, true, to + IndexEntries.LAST, false);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        if (filled) {
            put(document, position);
        }
    }

    void put(Document document, Object position) {
        lists |= entries.meetsList(document);
        entries.of(document).forEach(entry -> positions.put(entry + distinct(position), position));
    }

    private void take(Document document, Object position) {
        entries.of(document).forEach(entry -> positions.remove(entry + distinct(position)));
    }

    private static String distinct(Object position) {
        return position instanceof String id ? id : position.getClass().getName() + IndexEntries.END + position;
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
        if (filled && !entries.of(before).equals(entries.of(after))) {
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
