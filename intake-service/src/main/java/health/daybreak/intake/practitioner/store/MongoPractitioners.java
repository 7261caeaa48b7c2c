package health.daybreak.intake.practitioner.store;

import health.daybreak.intake.practitioner.Practitioner;
import health.daybreak.intake.practitioner.Practitioners;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

@Component
final class MongoPractitioners extends MongoAggregates<Practitioner> implements Practitioners {

    MongoPractitioners(AggregateStore store) {
        super(store, "practitioners", Practitioner.class);
    }
}
