package health.daybreak.intake.consent.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoConsents extends MongoAggregates<Consent> implements Consents, KeptOfPatients {

    private static final int MOST = 200;

    MongoConsents(AggregateStore store) {
        super(
                store,
                "consents",
                Consent.class,
                compoundIndex(ascending("clinicId", "state.patientId"), descending("state.signedAt")));
    }

    @Override
    public List<Stored<Consent>> ofPatient(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.descending("state.signedAt"), MOST);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
