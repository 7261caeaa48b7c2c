package health.daybreak.notification.escalation;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoEscalations extends MongoAggregates<Escalation> implements Escalations, KeptOfPatients {

    private static final String FLAGGED = "state.flag.flaggedAt";
    private static final int NO_LIMIT = 0;

    MongoEscalations(AggregateStore store) {
        super(
                store,
                "escalations",
                Escalation.class,
                ascending("state.nextAt"),
                ascending("clinicId", FLAGGED),
                ascending("clinicId", "state.patientId"));
    }

    @Override
    public List<Stored<Escalation>> due(Instant now, int limit) {
        return searchAllClinics(
                Filters.and(Filters.gt("state.nextAt", ""), Filters.lte("state.nextAt", asStored(now))),
                Sorts.ascending("state.nextAt"),
                limit);
    }

    @Override
    public List<Stored<Escalation>> open() {
        return search(Filters.gt("state.nextAt", ""), Sorts.ascending(FLAGGED), NO_LIMIT);
    }

    @Override
    public List<Stored<Escalation>> flagged(Instant from, Instant until) {
        return search(
                Filters.and(Filters.gte(FLAGGED, asStored(from)), Filters.lt(FLAGGED, asStored(until))),
                Sorts.ascending(FLAGGED),
                NO_LIMIT);
    }

    /** That somebody was paged, and how soon they took charge, stays for the proof; for whom does not. */
    @Override
    public void forgetOf(String patientId) {
        search(Filters.eq("state.patientId", patientId), null, NO_LIMIT)
                .forEach(stored -> change(stored.id(), escalation -> Change.to(escalation.withoutPatient())));
    }
}
