package health.daybreak.intake.screening.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class MongoScreenings extends MongoAggregates<Screening> implements Screenings {

    private static final int MOST_UNDECIDED = 500;

    MongoScreenings(AggregateStore store) {
        super(store, "screenings", Screening.class);
    }

    @Override
    public Optional<Stored<Screening>> latestOf(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.descending("state.round"), 1).stream()
                .findFirst();
    }

    @Override
    public List<Stored<Screening>> undecided() {
        return search(
                Filters.ne("state.status", Screening.Status.DECIDED.name()),
                Sorts.ascending("state.openedAt"),
                MOST_UNDECIDED);
    }
}
