package health.daybreak.treatment.monitoring;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Indexes;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MongoMonitoringForms extends MongoAggregates<MonitoringForm> implements MonitoringForms {

    private static final int MOST = 1_000;
    private static final String DOSED = "state.dosedOn";

    MongoMonitoringForms(AggregateStore store) {
        super(
                store,
                "monitoring-forms",
                MonitoringForm.class,
                Indexes.ascending("clinicId", DOSED),
                Indexes.ascending("clinicId", "state.patientId", DOSED));
    }

    @Override
    public List<Stored<MonitoringForm>> owed() {
        return search(size("state.submissions", 0), ascending(DOSED), MOST);
    }

    @Override
    public List<Stored<MonitoringForm>> ofPatient(String patientId) {
        return search(eq("state.patientId", patientId), ascending(DOSED), MOST);
    }
}
