package health.daybreak.notification.plan;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MongoMessagePlans extends MongoAggregates<MessagePlan> implements MessagePlans {

    private static final int MOST_OF_A_PATIENT = 500;

    /** As the platform writes instants into documents, so that they compare as text. */
    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    MongoMessagePlans(AggregateStore store) {
        super(store, "messagePlans", MessagePlan.class);
    }

    @Override
    public List<Stored<MessagePlan>> due(Instant now, int limit) {
        return searchAllClinics(
                Filters.lte("state.nextAt", AS_STORED.format(now)), Sorts.ascending("state.nextAt"), limit);
    }

    @Override
    public List<Stored<MessagePlan>> ofPatient(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.ascending("state.nextAt"), MOST_OF_A_PATIENT);
    }

    @Override
    public List<Stored<MessagePlan>> latest(Intent.@Nullable State state, int limit) {
        return search(
                state == null ? Filters.empty() : Filters.eq("state.intents.state", state.name()),
                Sorts.descending("updatedAt"),
                limit);
    }
}
