package health.daybreak.scheduling.confirmation;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers in MongoDB. */
@Component
final class MongoSessionAnswers extends MongoAggregates<SessionAnswer> implements SessionAnswers {

    MongoSessionAnswers(AggregateStore store) {
        super(store, "sessionAnswers", SessionAnswer.class, ascending("clinicId", "state.startsAt"));
    }

    @Override
    public List<Stored<SessionAnswer>> from(Instant startsAt, int limit) {
        return search(Filters.gte("state.startsAt", asStored(startsAt)), Sorts.ascending("state.startsAt"), limit);
    }
}
