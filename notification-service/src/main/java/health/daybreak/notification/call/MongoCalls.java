package health.daybreak.notification.call;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
final class MongoCalls extends MongoAggregates<Call> implements Calls, KeptOfPatients {

    private static final int MOST = 200;
    private static final int MOST_OF_ALL = 1_000;
    private static final Bson OPEN = Filters.eq("state.state", Call.State.OPEN.name());

    MongoCalls(AggregateStore store) {
        super(store, "calls", Call.class, ascending("state.state", "state.callBy"), ascending("state.patientId"));
    }

    @Override
    public List<Stored<Call>> open() {
        return search(OPEN, Sorts.ascending("state.callBy"), MOST);
    }

    @Override
    public List<OfClinic> openOfAll() {
        return searchAllClinics(OPEN, Sorts.ascending("state.callBy"), MOST_OF_ALL).stream()
                .map(call -> new OfClinic(clinicOf(call.id()), call))
                .toList();
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
