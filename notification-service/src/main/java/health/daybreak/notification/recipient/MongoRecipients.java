package health.daybreak.notification.recipient;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MongoRecipients extends MongoAggregates<Recipient> implements Recipients {

    private static final int MOST_OF_A_NUMBER = 20;

    MongoRecipients(AggregateStore store) {
        super(store, "recipients", Recipient.class);
    }

    /** Looks through all: people write their number as they like, and texts come in by the minute, not by the second. */
    @Override
    public List<Reached> reachedAt(PhoneNumber number) {
        return searchAllClinics(Filters.regex("state.contact.mobile", number.written()), null, MOST_OF_A_NUMBER)
                .stream()
                .map(found -> new Reached(clinicOf(found.id()), found.state()))
                .toList();
    }
}
