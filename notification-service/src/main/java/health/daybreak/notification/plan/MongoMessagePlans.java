package health.daybreak.notification.plan;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MongoMessagePlans extends MongoAggregates<MessagePlan> implements MessagePlans, KeptOfPatients {

    private static final int MOST_OF_A_PATIENT = 500;

    MongoMessagePlans(AggregateStore store) {
        super(
                store,
                "messagePlans",
                MessagePlan.class,
                ascending("state.nextAt", "state.usefulUntil"),
                ascending("clinicId", "state.patientId", "state.nextAt"),
                compoundIndex(ascending("clinicId"), descending("updatedAt")));
    }

    @Override
    public List<Stored<MessagePlan>> due(Instant now, int limit) {
        return searchAllClinics(
                Filters.and(Filters.gt("state.nextAt", ""), Filters.lte("state.nextAt", asStored(now))),
                Sorts.ascending("state.usefulUntil"),
                limit);
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return searchAllClinics(Filters.gt("state.nextAt", asStored(now)), Sorts.ascending("state.nextAt"), 1).stream()
                .map(plan -> Objects.requireNonNull(plan.state().nextAt()))
                .findFirst();
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

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
        forgetForGood(InvitePatients.planOf(patientId));
    }
}
