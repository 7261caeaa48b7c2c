package health.daybreak.treatment.facts;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Repository;

@Repository
class MongoPatients extends MongoAggregates<PatientFacts> implements Patients {

    MongoPatients(AggregateStore store) {
        super(store, "patients", PatientFacts.class);
    }
}
