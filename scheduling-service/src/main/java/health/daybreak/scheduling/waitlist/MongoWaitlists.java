package health.daybreak.scheduling.waitlist;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Waitlists in MongoDB, one a clinic, found by id alone. */
@Component
final class MongoWaitlists extends MongoAggregates<Waitlist> implements Waitlists {

    private static final int EVERY_CLINIC = 0;

    MongoWaitlists(AggregateStore store) {
        super(store, "waitlists", Waitlist.class);
    }

    @Override
    public List<Stored<Waitlist>> ofAllClinics() {
        return searchAllClinics(Filters.empty(), null, EVERY_CLINIC);
    }
}
