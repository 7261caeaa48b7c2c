package health.daybreak.intake.readiness.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.intake.readiness.ReadinessBook;
import health.daybreak.intake.readiness.ReadinessBooks;
import health.daybreak.intake.readiness.Standing;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoReadinessBooks extends MongoAggregates<ReadinessBook> implements ReadinessBooks, KeptOfPatients {

    private static final int MOST = 500;
    private static final int NO_LIMIT = 0;

    MongoReadinessBooks(AggregateStore store) {
        super(store, "readiness", ReadinessBook.class, Indexes.ascending("clinicId", "state.told.state"));
    }

    @Override
    public List<Stored<ReadinessBook>> awaitingReview() {
        return search(Filters.eq("state.told.state", Standing.State.AWAITING_REVIEW.name()), null, MOST);
    }

    @Override
    public List<Stored<ReadinessBook>> ofPatients(Collection<String> patientIds) {
        return patientIds.isEmpty() ? List.of() : search(Filters.in("_id", patientIds), null, NO_LIMIT);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetForGood(patientId);
    }
}
