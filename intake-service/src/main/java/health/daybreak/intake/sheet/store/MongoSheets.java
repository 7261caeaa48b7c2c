package health.daybreak.intake.sheet.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.intake.sheet.Moment;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.intake.sheet.Sheets;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoSheets extends MongoAggregates<Sheet> implements Sheets, KeptOfPatients {

    private static final int MOST = 200;

    MongoSheets(AggregateStore store) {
        super(
                store,
                "sheets",
                Sheet.class,
                compoundIndex(ascending("clinicId", "state.patientId"), descending("state.now.answeredAt")),
                compoundIndex(ascending("clinicId", "state.moment"), descending("state.now.answeredAt")));
    }

    @Override
    public List<Stored<Sheet>> ofSessions(List<String> sessionIds, Moment moment) {
        List<String> ids =
                sessionIds.stream().map(session -> Sheet.id(session, moment)).toList();
        return ids.isEmpty() ? List.of() : search(Filters.in("_id", ids), null, ids.size());
    }

    @Override
    public List<Stored<Sheet>> answeredBy(String patientId) {
        return search(
                Filters.and(Filters.eq("state.patientId", patientId), Filters.gt("state.now.answeredAt", "")),
                Sorts.descending("state.now.answeredAt"),
                MOST);
    }

    @Override
    public List<Stored<Sheet>> unseenSince(Moment moment, Instant since) {
        return search(
                Filters.and(
                        Filters.eq("state.moment", moment.name()),
                        Filters.gte("state.now.answeredAt", asStored(since)),
                        Filters.eq("state.now.seen", null)),
                Sorts.descending("state.now.answeredAt"),
                MOST);
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
