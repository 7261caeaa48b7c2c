package health.daybreak.scheduling.feed;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Feeds in MongoDB. */
@Component
final class MongoFeeds extends MongoAggregates<Feed> implements Feeds {

    private static final int MOST = 100;

    MongoFeeds(AggregateStore store) {
        super(store, "feeds", Feed.class, ascending("clinicId", "state.ownerId"));
    }

    @Override
    public Optional<Stored<Feed>> ofAnyClinic(String hash) {
        return searchAllClinics(Filters.eq("_id", hash), null, 1).stream().findFirst();
    }

    @Override
    public List<Stored<Feed>> of(Feed.Owner owner, String ownerId) {
        return search(
                Filters.and(Filters.eq("state.ownerId", ownerId), Filters.eq("state.owner", owner.name())),
                Sorts.descending("state.madeAt"),
                MOST);
    }
}
