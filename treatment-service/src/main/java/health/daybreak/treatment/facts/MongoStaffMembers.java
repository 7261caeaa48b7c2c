package health.daybreak.treatment.facts;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Repository;

@Repository
class MongoStaffMembers extends MongoAggregates<StaffFacts> implements StaffMembers {

    MongoStaffMembers(AggregateStore store) {
        super(store, "staff", StaffFacts.class);
    }
}
