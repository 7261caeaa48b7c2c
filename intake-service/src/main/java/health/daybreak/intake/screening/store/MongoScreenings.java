package health.daybreak.intake.screening.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.screening.Severity;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
final class MongoScreenings extends MongoAggregates<Screening> implements Screenings, KeptOfPatients {

    private static final int MOST_UNDECIDED = 500;
    private static final int NO_LIMIT = 0;

    MongoScreenings(AggregateStore store) {
        super(
                store,
                "screenings",
                Screening.class,
                compoundIndex(ascending("clinicId", "state.patientId"), descending("state.round")),
                ascending("clinicId", "state.status"));
    }

    @Override
    public Optional<Stored<Screening>> latestOf(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.descending("state.round"), 1).stream()
                .findFirst();
    }

    @Override
    public List<Stored<Screening>> ofPatients(Collection<String> patientIds) {
        return patientIds.isEmpty()
                ? List.of()
                : search(Filters.in("state.patientId", patientIds), Sorts.ascending("state.round"), NO_LIMIT);
    }

    @Override
    public List<Decision> overriding() {
        Bson overriding = Filters.and(
                Filters.eq("state.decision.outcome", Decision.Outcome.ELIGIBLE.name()),
                Filters.eq("state.decision.spoken.severity", Severity.BLOCK.name()));
        return search(overriding, Sorts.ascending("_id"), NO_LIMIT).stream()
                .map(screening -> screening.state().decision())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Stored<Screening>> undecided() {
        return search(
                Filters.ne("state.status", Screening.Status.DECIDED.name()),
                Sorts.ascending("state.openedAt"),
                MOST_UNDECIDED);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
