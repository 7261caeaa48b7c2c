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
import java.util.List;
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
                ascending("state.nextAt"),
                ascending("clinicId", "state.patientId", "state.nextAt"),
                compoundIndex(ascending("clinicId"), descending("updatedAt")));
    }

    @Override
    public List<Stored<MessagePlan>> upcoming(int limit) {
        return searchAllClinics(Filters.gt("state.nextAt", ""), Sorts.ascending("state.nextAt"), limit);
    }

    @Override
    public Optional<Stored<MessagePlan>> ofMessage(String messageId) {
        return searchAllClinics(Filters.eq("_id", ByRules.planOf(messageId)), null, 1).stream()
                .filter(plan -> plan.state().intents().stream()
                        .anyMatch(intent -> intent.id().equals(messageId)))
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
