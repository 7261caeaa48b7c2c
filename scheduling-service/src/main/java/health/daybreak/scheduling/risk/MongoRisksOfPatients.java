package health.daybreak.scheduling.risk;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Open risks in MongoDB. */
@Component
final class MongoRisksOfPatients extends MongoAggregates<OpenRisks> implements RisksOfPatients {

    private static final int ALL = 0;

    MongoRisksOfPatients(AggregateStore store) {
        super(store, "openRisks", OpenRisks.class, ascending("clinicId", "state.any"));
    }

    @Override
    public Set<String> flagged() {
        return search(Filters.eq("state.any", true), null, ALL).stream()
                .map(Stored::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
