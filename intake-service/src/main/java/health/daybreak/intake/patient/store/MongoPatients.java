package health.daybreak.intake.patient.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.Stage;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
final class MongoPatients extends MongoAggregates<Patient> implements Patients {

    private static final int NO_LIMIT = 0;

    MongoPatients(AggregateStore store) {
        super(
                store,
                "patients",
                Patient.class,
                compoundIndex(ascending("clinicId"), descending("state.registeredAt")),
                compoundIndex(ascending("clinicId"), ascending("state.matchKeys")));
    }

    @Override
    public List<Stored<Patient>> withIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : search(Filters.in("_id", ids), Sorts.descending("state.registeredAt"), ids.size());
    }

    @Override
    public List<String> endedIn(String patientId) {
        return search(Filters.eq("state.merging.into.patientId", patientId), null, NO_LIMIT).stream()
                .map(Stored::id)
                .toList();
    }

    @Override
    public List<String> idsIn(Set<Stage> stages) {
        Bson wanted = Filters.and(
                Filters.eq("clinicId", Cause.current().clinicId()),
                Filters.eq("state.merging.into", null),
                Filters.in("state.stage", stages.stream().map(Stage::name).toList()));
        List<String> ids = new ArrayList<>();
        collection()
                .find(wanted)
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("_id"))
                .forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    @Override
    public List<Stored<Patient>> matching(
            List<String> words, Set<Stage> stages, Collection<String> without, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(Filters.eq("state.merging.into", null));
        words.forEach(word -> filters.add(Filters.regex("state.searchText", Pattern.quote(word))));
        if (!stages.isEmpty()) {
            filters.add(
                    Filters.in("state.stage", stages.stream().map(Stage::name).toList()));
        }
        if (!without.isEmpty()) {
            filters.add(Filters.nin("_id", without));
        }
        return search(Filters.and(filters), Sorts.descending("state.registeredAt"), limit);
    }

    @Override
    public List<Stored<Patient>> sharingKeys(Collection<String> keys, int limit) {
        // Records from before there were keys are compared with everybody.
        Bson sharing = Filters.or(Filters.in("state.matchKeys", keys), Filters.exists("state.matchKeys", false));
        return search(sharing, Sorts.descending("state.registeredAt"), limit);
    }
}
