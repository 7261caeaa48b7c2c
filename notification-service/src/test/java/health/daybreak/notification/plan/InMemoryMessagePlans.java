package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    public Optional<Stored<MessagePlan>> ofMessage(String messageId) {
        return find(ByRules.planOf(messageId)).filter(plan -> plan.state().intents().stream()
                .anyMatch(intent -> intent.id().equals(messageId)));
    }

    @Override
    public List<Stored<MessagePlan>> ofPatient(String patientId) {
        return all().stream()
                .filter(plan -> plan.state().patientId().equals(patientId))
                .toList();
    }

    @Override
    public List<FoundMessage> page(MessageQuery query, int limit) {
        return all().stream()
                .map(Stored::state)
                .flatMap(plan -> plan.intents().stream()
                        .filter(intent -> query.finds(plan, intent))
                        .map(intent -> new FoundMessage(plan, intent)))
                .sorted(Comparator.comparing(FoundMessage::intent, query.comparator()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<MessagePlan> withFailuresSince(Instant since, int limit) {
        return all().stream()
                .map(Stored::state)
                .filter(plan -> plan.intents().stream()
                        .anyMatch(intent ->
                                (intent.state() == Intent.State.FAILED || intent.state() == Intent.State.SUPPRESSED)
                                        && intent.dealtWith() == null
                                        && !intent.decidedAt().isBefore(since)))
                .limit(limit)
                .toList();
    }
}
