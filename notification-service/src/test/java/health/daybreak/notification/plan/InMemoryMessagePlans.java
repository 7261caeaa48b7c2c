package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Message plans without a store. */
public class InMemoryMessagePlans extends InMemoryAggregates<MessagePlan> implements MessagePlans {

    @Override
    public List<Stored<MessagePlan>> upcoming(int limit) {
        return all().stream()
                .filter(plan -> plan.state().nextAt() != null)
                .sorted(Comparator.comparing(plan -> plan.state().nextAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Stored<MessagePlan>> ofMessage(String messageId) {
        return all().stream()
                .filter(plan -> plan.state().intents().stream()
                        .anyMatch(intent -> intent.id().equals(messageId)))
                .findFirst();
    }

    @Override
    public List<Stored<MessagePlan>> ofPatient(String patientId) {
        return all().stream()
                .filter(plan -> plan.state().patientId().equals(patientId))
                .toList();
    }

    @Override
    public List<Stored<MessagePlan>> latest(Intent.@Nullable State state, int limit) {
        return all().stream().limit(limit).toList();
    }
}
