package health.daybreak.notification.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The store's way to one page of messages: only what the order needs is sorted, and only the page is read whole. */
final class MessagePages {

    private static final String MESSAGES = "state.intents";

    private final MessageQuery query;
    private final Function<Instant, String> asStored;

    MessagePages(MessageQuery query, Function<Instant, String> asStored) {
        this.query = query;
        this.asStored = asStored;
    }

    /** Documents of {@code plan} and {@code message}: the ids on the page, in order. */
    List<Bson> pipeline(String clinicId, int limit) {
        List<Bson> plan = new ArrayList<>(List.of(eq("clinicId", clinicId), ne("state", null)));
        addIfGiven(plan, query.patientId(), id -> eq("state.patientId", id));
        addIfGiven(plan, query.about(), id -> eq("_id", id));
        List<Bson> message = ofMessage("");
        if (!message.isEmpty()) {
            plan.add(elemMatch(MESSAGES, and(message)));
        }
        List<Bson> unwound = ofMessage(MESSAGES + ".");
        Bson order = query.order() == MessageQuery.Order.SOONEST_FIRST
                ? Sorts.ascending("dueAt", "message")
                : Sorts.descending("dueAt", "message");
        return List.of(
                Aggregates.match(and(plan)),
                Aggregates.unwind("$" + MESSAGES),
                Aggregates.match(unwound.isEmpty() ? Filters.empty() : and(unwound)),
                Aggregates.project(new Document("message", "$" + MESSAGES + ".id")
                        .append("dueAt", "$" + MESSAGES + ".purpose.dueAt")),
                Aggregates.sort(order),
                Aggregates.limit(limit));
    }

    private List<Bson> ofMessage(String prefix) {
        String due = prefix + "purpose.dueAt";
        List<Bson> filters = new ArrayList<>();
        addIfGiven(filters, query.state(), state -> eq(prefix + "state", state.name()));
        addIfGiven(filters, query.dueFrom(), from -> gte(due, asStored.apply(from)));
        addIfGiven(filters, query.dueBefore(), before -> lt(due, asStored.apply(before)));
        addIfGiven(filters, query.after(), end -> after(end, due, prefix + "id"));
        return filters;
    }

    private Bson after(MessageQuery.Position end, String due, String id) {
        String at = asStored.apply(end.dueAt());
        return query.order() == MessageQuery.Order.SOONEST_FIRST
                ? or(gt(due, at), and(eq(due, at), gt(id, end.messageId())))
                : or(lt(due, at), and(eq(due, at), lt(id, end.messageId())));
    }

    private static <T> void addIfGiven(List<Bson> filters, @Nullable T value, Function<T, Bson> filter) {
        if (value != null) {
            filters.add(filter.apply(value));
        }
    }
}
