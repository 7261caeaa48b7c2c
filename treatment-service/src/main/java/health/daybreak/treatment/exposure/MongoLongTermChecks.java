package health.daybreak.treatment.exposure;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Repository;

@Repository
class MongoLongTermChecks extends MongoAggregates<ChecksOfPatient> implements LongTermChecks {

    MongoLongTermChecks(AggregateStore store) {
        super(store, "long-term-checks", ChecksOfPatient.class);
    }
}
