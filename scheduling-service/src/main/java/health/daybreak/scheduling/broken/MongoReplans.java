package health.daybreak.scheduling.broken;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

/** Re-plans in MongoDB, found by id alone. */
@Component
final class MongoReplans extends MongoAggregates<Replan> implements Replans {

    MongoReplans(AggregateStore store) {
        super(store, "replans", Replan.class);
    }
}
