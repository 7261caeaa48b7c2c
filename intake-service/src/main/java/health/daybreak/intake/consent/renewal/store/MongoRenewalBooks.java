package health.daybreak.intake.consent.renewal.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import health.daybreak.intake.consent.renewal.RenewalBook;
import health.daybreak.intake.consent.renewal.RenewalBooks;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
final class MongoRenewalBooks extends MongoAggregates<RenewalBook> implements RenewalBooks, KeptOfPatients {

    private static final int MOST = 500;
    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    MongoRenewalBooks(AggregateStore store) {
        super(
                store,
                "renewals",
                RenewalBook.class,
                Indexes.ascending("state.nextNoticeAt"),
                Indexes.ascending("clinicId", "state.dueFrom"));
    }

    @Override
    public List<OfClinic> toLookAt(Instant now, String policy, int limit) {
        return searchAllClinics(
                        Filters.or(before("state.nextNoticeAt", now), Filters.ne("state.policy", policy)), null, limit)
                .stream()
                .map(book -> new OfClinic(book, clinicOf(book.id())))
                .toList();
    }

    @Override
    public List<Stored<RenewalBook>> dueBefore(Instant then) {
        return search(before("state.dueFrom", then), Sorts.ascending("state.dueFrom"), MOST);
    }

    /** The fields are null where nothing is in sight, which comes before every text. */
    private static Bson before(String field, Instant moment) {
        return Filters.and(Filters.gt(field, ""), Filters.lte(field, AS_STORED.format(moment)));
    }

    @Override
    public void forgetOf(String patientId) {
        forgetForGood(patientId);
    }
}
