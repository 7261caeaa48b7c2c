package health.daybreak.notification.escalation;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Escalations without a store. */
class InMemoryEscalations extends InMemoryAggregates<Escalation> implements Escalations {

    @Override
    public List<Stored<Escalation>> due(Instant now, int limit) {
        return all().stream()
                .filter(stored -> {
                    Instant next = stored.state().nextAt();
                    return next != null && !next.isAfter(now);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Stored<Escalation>> open() {
        return all().stream().filter(stored -> stored.state().open()).toList();
    }

    @Override
    public List<Stored<Escalation>> flagged(Instant from, Instant until) {
        return all().stream()
                .filter(stored -> stored.state().flag() != null)
                .filter(stored -> {
                    Instant at = Objects.requireNonNull(stored.state().flag()).flaggedAt();
                    return !at.isBefore(from) && at.isBefore(until);
                })
                .toList();
    }
}
