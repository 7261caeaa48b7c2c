package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Message plans without a store. */
public class InMemoryMessagePlans extends InMemoryAggregates<MessagePlan> implements MessagePlans {

    @Override
    public List<Stored<MessagePlan>> due(Instant now, int limit) {
        return all().stream()
                .filter(plan ->
                        plan.state().nextAt() != null && !plan.state().nextAt().isAfter(now))
                .sorted(Comparator.comparing(plan -> plan.state().usefulUntil()))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return all().stream()
                .map(plan -> plan.state().nextAt())
                .filter(next -> next != null && next.isAfter(now))
                .min(Instant::compareTo);
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
