package health.daybreak.scheduling.staff;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Staff in MongoDB. */
@Component
final class MongoStaff extends MongoAggregates<StaffMember> implements Staff {

    private static final int MOST = 1_000;

    MongoStaff(AggregateStore store) {
        super(store, "staff", StaffMember.class, ascending("clinicId", "state.displayName"));
    }

    @Override
    public List<Stored<StaffMember>> everybody() {
        return searchKnown(Filters.empty(), Sorts.ascending("state.displayName"), MOST);
    }
}
