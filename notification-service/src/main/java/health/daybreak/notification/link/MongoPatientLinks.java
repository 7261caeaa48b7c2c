package health.daybreak.notification.link;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class MongoPatientLinks extends MongoAggregates<PatientLink> implements PatientLinks, KeptOfPatients {

    private static final int MOST = 100;

    MongoPatientLinks(AggregateStore store) {
        super(store, "patientLinks", PatientLink.class);
    }

    @Override
    public Optional<Stored<PatientLink>> ofAnyClinic(String hash) {
        return searchAllClinics(Filters.eq("_id", hash), null, 1).stream().findFirst();
    }

    @Override
    public List<Stored<PatientLink>> ofPatient(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.descending("state.madeAt"), MOST);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
