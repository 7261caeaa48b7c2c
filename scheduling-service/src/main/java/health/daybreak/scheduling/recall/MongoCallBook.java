package health.daybreak.scheduling.recall;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls in MongoDB, found by id alone. */
@Component
final class MongoCallBook extends MongoAggregates<Calls> implements CallBook {

    MongoCallBook(AggregateStore store) {
        super(store, "recallCalls", Calls.class);
    }

    @Override
    public List<Stored<Calls>> about(Collection<String> courseIds) {
        return search(Filters.in("_id", courseIds), null, courseIds.size());
    }
}
