package health.daybreak.treatment.monitoring;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Repository;

@Repository
class MongoFormUses extends MongoAggregates<FormUse> implements FormUses {

    MongoFormUses(AggregateStore store) {
        super(store, "monitoring-form-uses", FormUse.class);
    }
}
