package health.daybreak.scheduling.course;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rearrangements in MongoDB. */
@Component
final class MongoRearrangements extends MongoAggregates<Rearrangement> implements Rearrangements {

    MongoRearrangements(AggregateStore store) {
        super(store, "rearrangements", Rearrangement.class, ascending("state.unsettledSince"));
    }

    @Override
    public List<Stored<Rearrangement>> unsettledSince(Instant before, int limit) {
        return searchAllClinics(
                Filters.lt("state.unsettledSince", asStored(before)), Sorts.ascending("state.unsettledSince"), limit);
    }
}
