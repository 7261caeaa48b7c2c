package health.daybreak.intake.rulebook.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.rulebook.ClinicRule;
import health.daybreak.intake.rulebook.ClinicRules;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoClinicRules extends MongoAggregates<ClinicRule> implements ClinicRules {

    /** Far above the number of rules there are. */
    private static final int MOST = 1_000;

    MongoClinicRules(AggregateStore store) {
        super(store, "clinicRules", ClinicRule.class, Indexes.ascending("clinicId"));
    }

    @Override
    public List<Stored<ClinicRule>> all() {
        return search(Filters.exists("_id"), Sorts.ascending("_id"), MOST);
    }
}
