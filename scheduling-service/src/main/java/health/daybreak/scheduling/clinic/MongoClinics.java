package health.daybreak.scheduling.clinic;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

/** Clinics in MongoDB. */
@Component
final class MongoClinics extends MongoAggregates<Clinic> implements Clinics {

    MongoClinics(AggregateStore store) {
        super(store, "clinics", Clinic.class);
    }
}
