package health.daybreak.intake.assessment.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoAssessments extends MongoAggregates<Assessment> implements Assessments, KeptOfPatients {

    private static final int MOST = 200;
    private static final int NO_LIMIT = 0;

    MongoAssessments(AggregateStore store) {
        super(
                store,
                "assessments",
                Assessment.class,
                compoundIndex(ascending("clinicId", "state.answered.patientId"), descending("state.answered.at")),
                ascending("clinicId", "state.risk.acknowledgeBy"));
    }

    @Override
    public List<Stored<Assessment>> ofPatient(String patientId) {
        return search(Filters.eq("state.answered.patientId", patientId), Sorts.descending("state.answered.at"), MOST);
    }

    @Override
    public List<Stored<Assessment>> ofPatients(Collection<String> patientIds) {
        return patientIds.isEmpty()
                ? List.of()
                : search(
                        Filters.in("state.answered.patientId", patientIds),
                        Sorts.descending("state.answered.at"),
                        NO_LIMIT);
    }

    @Override
    public List<Stored<Assessment>> withOpenRisk() {
        return search(
                Filters.and(Filters.exists("state.risk.level"), Filters.exists("state.risk.decisions.0", false)),
                null,
                NO_LIMIT);
    }

    @Override
    public List<Stored<Assessment>> askingSince(Instant since) {
        return search(
                Filters.and(Filters.exists("state.asksFor.0"), Filters.gte("state.answered.at", asStored(since))),
                Sorts.descending("state.answered.at"),
                MOST);
    }

    @Override
    public List<OfClinic> overdueAt(Instant moment) {
        return searchAllClinics(
                        Filters.and(
                                Filters.lte("state.risk.acknowledgeBy", asStored(moment)),
                                Filters.eq("state.risk.acknowledged", null),
                                Filters.eq("state.risk.missedAt", null)),
                        Sorts.ascending("state.risk.acknowledgeBy"),
                        MOST)
                .stream()
                .map(found -> new OfClinic(clinicOf(found.id()), found.id()))
                .toList();
    }

    @Override
    public List<Stored<Assessment>> worsenedSince(Instant since) {
        return search(
                Filters.and(Filters.exists("state.worsening.total"), Filters.gte("state.answered.at", asStored(since))),
                Sorts.descending("state.answered.at"),
                MOST);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.answered.patientId", patientId));
    }
}
