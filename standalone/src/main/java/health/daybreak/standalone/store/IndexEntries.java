package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How an index writes what documents have in its fields: a text for each combination, field after field. Of one field, what
 * is written sorts as MongoDB sorts it: nothing, texts, no, yes.
 */
final class IndexEntries {

    /** Begins a text. */
    static final char TEXT = '\u0001';

    /** Ends each field of an entry; sorts before whatever a text goes on with. */
    static final char END = '\u0000';

    /** Sorts after whatever comes after the same beginning. */
    static final char LAST = '\uFFFF';

    private static final String NO = "\u0002n" + END;
    private static final String YES = "\u0002y" + END;

    /** Something else, of which an index knows no more. */
    private static final char OTHER = '\u0003';

    private final List<List<String>> paths;

    /** @param fields with dots between the names of a path */
    IndexEntries(List<String> fields) {
        paths = fields.stream().map(field -> List.of(field.split("\\."))).toList();
    }

    /** One field of an entry. */
    static String field(@Nullable Object value) {
        return switch (value) {
            case null -> String.valueOf(END);
            case String text -> TEXT + text + END;
            case Boolean yes -> yes ? YES : NO;
            default -> String.valueOf(OTHER) + END;
        };
    }

    /** Every beginning with every field after it. */
    static Collection<String> combined(Collection<String> beginnings, Collection<String> fields) {
        Collection<String> all = new ArrayList<>();
        for (String beginning : beginnings) {
            fields.forEach(field -> all.add(beginning + field));
        }
        return all;
    }

    Set<String> of(Document document) {
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

    /** Whether a list lies on the way to a field: of such, an entry does not say how the document is sorted. */
    boolean meetsList(Document document) {
        return paths.stream().anyMatch(path -> {
            Object value = document;
            for (String name : path) {
                value = value instanceof Document inner ? inner.get(name) : null;
                if (value instanceof Collection) {
                    return true;
                }
            }
            return false;
        });
    }

    /** What an entry says of the field with that place, from 0, to be sorted by; null when it does not say enough. */
    static @Nullable String sortedBy(String entry, int place) {
        int begin = 0;
        for (int field = 0; field < place; field++) {
            begin = entry.indexOf(END, begin) + 1;
        }
        String found = entry.substring(begin, entry.indexOf(END, begin));
        return found.startsWith(String.valueOf(OTHER)) ? null : found;
    }
}
