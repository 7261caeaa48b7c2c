package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By which one field a query wants what it finds in order. */
record Order(String field, boolean descending) {

    /** Null when it wants none, or more than one field's. */
    static @Nullable Order of(@Nullable Document wanted) {
        if (wanted == null || wanted.size() != 1) {
            return null;
        }
        Map.Entry<String, Object> only = wanted.entrySet().iterator().next();
        return only.getValue() instanceof Number direction
                ? new Order(only.getKey(), direction.doubleValue() < 0)
                : null;
    }
}
