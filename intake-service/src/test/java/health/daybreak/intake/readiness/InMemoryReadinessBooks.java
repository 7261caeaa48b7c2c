package health.daybreak.intake.readiness;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.Collection;
import java.util.List;

/** Tests of patients in memory. */
public class InMemoryReadinessBooks extends InMemoryAggregates<ReadinessBook> implements ReadinessBooks {

    @Override
    public List<Stored<ReadinessBook>> awaitingReview() {
        return all().stream()
                .filter(book -> book.state().told().stream()
                        .anyMatch(item -> item.state().equals(Standing.State.AWAITING_REVIEW.name())))
                .toList();
    }

    @Override
    public List<Stored<ReadinessBook>> ofPatients(Collection<String> patientIds) {
        return all().stream().filter(book -> patientIds.contains(book.id())).toList();
    }
}
