package health.daybreak.notification.recipient;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

@Component
final class MongoRecipients extends MongoAggregates<Recipient> implements Recipients {

    MongoRecipients(AggregateStore store) {
        super(store, "recipients", Recipient.class);
    }
}
