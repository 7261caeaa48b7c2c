package health.daybreak.treatment.kap;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

@Repository
class MongoPsychotherapyNotes extends MongoAggregates<PsychotherapyNote> implements PsychotherapyNotes {

    private static final int MOST = 1_000;
    private static final String WRITTEN = "state.writtenAt";

    MongoPsychotherapyNotes(AggregateStore store) {
        super(
                store,
                "psychotherapy-notes",
                PsychotherapyNote.class,
                Indexes.ascending("clinicId", "state.patientId", WRITTEN));
    }

    @Override
    public List<Stored<PsychotherapyNote>> ofPatient(String patientId) {
        return search(about(patientId), descending(WRITTEN), MOST);
    }

    @Override
    public void forgetPatient(String patientId) {
        forgetAll(about(patientId));
    }

    private static Bson about(String patientId) {
        return eq("state.patientId", patientId);
    }
}
