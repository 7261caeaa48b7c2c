package health.daybreak.notification.template;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

@Component
final class MongoClinicWordings extends MongoAggregates<ClinicWords> implements ClinicWordings {

    MongoClinicWordings(AggregateStore store) {
        super(store, "clinicWordings", ClinicWords.class);
    }
}
