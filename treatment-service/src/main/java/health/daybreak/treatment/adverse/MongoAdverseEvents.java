package health.daybreak.treatment.adverse;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MongoAdverseEvents extends MongoAggregates<AdverseEvent> implements AdverseEvents {

    private static final int MOST = 1_000;
    private static final String ONSET = "state.onset";

    MongoAdverseEvents(AggregateStore store) {
        super(
                store,
                "adverse-events",
                AdverseEvent.class,
                Indexes.ascending("clinicId", "state.patientId", ONSET),
                Indexes.ascending("clinicId", ONSET));
    }

    @Override
    public List<Stored<AdverseEvent>> ofPatient(String patientId) {
        return search(eq("state.patientId", patientId), descending(ONSET), MOST);
    }

    @Override
    public List<Stored<AdverseEvent>> toTell() {
        return search(and(size("state.told", 0), exists("state.assessments.serious.0")), ascending(ONSET), MOST);
    }

    @Override
    public List<OfClinic> unpublished() {
        return searchAllClinics(size("sequences", 0), ascending(ONSET), MOST).stream()
                .map(found -> new OfClinic(clinicOf(found.id()), found.id()))
                .toList();
    }
}
