package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every match of a query must fulfil as far as an index can tell: what fields equal, or between which texts they lie.
 * It may say less than the query does, never more; the query itself is checked on whatever is found.
 */
final class Conditions {

    /**
     * Texts from {@code least} to {@code most}, both included; null for no bound. Never both: of a field that is a list, one
     * element may lie above the one and another below the other.
     */
    record Range(@Nullable String least, @Nullable String most) {}

    private static final String ID = "_id";

    private final Map<String, Collection<?>> anyOf = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();

    private Conditions() {}

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.add("", query);
        return conditions;
    }

    private void add(String path, Document query) {
        query.forEach((field, wanted) -> {
            if (field.equals("$and") && wanted instanceof Collection<?> all) {
                all.forEach(part -> add(path, (Document) part));
            } else if (isPlain(wanted)) {
                anyOf.put(path + field, Collections.singleton(wanted));
            } else if (wanted instanceof Document operators) {
                addOperators(path + field, operators);
            }
        });
    }

    private void addOperators(String field, Document operators) {
        if (operators.containsKey("$eq") && isPlain(operators.get("$eq"))) {
            anyOf.put(field, Collections.singleton(operators.get("$eq")));
        }
        if (operators.get("$in") instanceof Collection<?> some && some.stream().allMatch(Conditions::isPlain)) {
            anyOf.put(field, new LinkedHashSet<>(some));
        }
        if (operators.get("$elemMatch") instanceof Document element) {
            add(field + ".", element);
        }
        String least = text(operators, "$gte", "$gt");
        String most = text(operators, "$lte", "$lt");
        if (least != null) {
            ranges.put(field, new Range(least, null));
        } else if (most != null) {
            ranges.put(field, new Range(null, most));
        }
    }

    /** Whether an index knows it: a text, yes or no, or nothing, which a field holds too that is not there. */
    private static boolean isPlain(@Nullable Object wanted) {
        return wanted == null || wanted instanceof String || wanted instanceof Boolean;
    }

    private static @Nullable String text(Document operators, String one, String other) {
        return operators.get(one) instanceof String text
                ? text
                : operators.get(other) instanceof String text ? text : null;
    }

    /** The ids of which every match has one; null when the query does not say, or says more than texts. */
    @Nullable
    Collection<?> ids() {
        Collection<?> ids = anyOf.get(ID);
        return ids == null || ids.stream().allMatch(String.class::isInstance) ? ids : null;
    }

    /** The values of which this field of every match has one; null when the query does not say. */
    @Nullable
    Collection<?> anyOf(String field) {
        return anyOf.get(field);
    }

    /** Between what this field of every match lies; null when the query does not say. */
    @Nullable
    Range range(String field) {
        return ranges.get(field);
    }
}
