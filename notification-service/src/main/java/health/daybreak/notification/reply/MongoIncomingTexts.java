package health.daybreak.notification.reply;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MongoIncomingTexts extends MongoAggregates<IncomingText> implements IncomingTexts, KeptOfPatients {

    private static final int MOST_OPEN = 200;
    private static final int MOST_SETTLED = 50;
    private static final int MOST = 100;

    MongoIncomingTexts(AggregateStore store) {
        super(
                store,
                "incomingTexts",
                IncomingText.class,
                ascending("clinicId", "state.open", "state.urgent", "state.at"),
                ascending("clinicId", "state.number", "state.at"),
                ascending("clinicId", "state.patientId", "state.at"),
                ascending("state.answer.nextAt"));
    }

    @Override
    public List<Stored<IncomingText>> open() {
        return Stream.of(true, false)
                .flatMap(urgent -> search(
                        Filters.and(Filters.eq("state.open", true), Filters.eq("state.urgent", urgent)),
                        Sorts.ascending("state.at"),
                        MOST_OPEN)
                        .stream())
                .limit(MOST_OPEN)
                .toList();
    }

    @Override
    public List<Stored<IncomingText>> settled(@Nullable String patientId) {
        Bson settled = Filters.eq("state.open", false);
        return search(
                patientId == null ? settled : Filters.and(settled, Filters.eq("state.patientId", patientId)),
                Sorts.descending("state.at"),
                MOST_SETTLED);
    }

    @Override
    public List<Stored<IncomingText>> since(String number, Instant since) {
        return search(
                Filters.and(Filters.eq("state.number", number), Filters.gte("state.at", asStored(since))),
                Sorts.descending("state.at"),
                MOST);
    }

    @Override
    public List<OfClinic> toAnswer(Instant now) {
        return searchAllClinics(
                        Filters.and(
                                Filters.gt("state.answer.nextAt", ""),
                                Filters.lte("state.answer.nextAt", asStored(now))),
                        Sorts.ascending("state.answer.nextAt"),
                        MOST)
                .stream()
                .map(text -> new OfClinic(clinicOf(text.id()), text))
                .toList();
    }

    /** Also texts that may be another's with the same number: nobody can tell whose words they are. */
    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.or(Filters.eq("state.patientId", patientId), Filters.eq("state.others", patientId)));
    }
}
