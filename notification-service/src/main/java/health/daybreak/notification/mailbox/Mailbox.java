package health.daybreak.notification.mailbox;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mailbox: each message once, however often it is delivered. */
@Component
public class Mailbox extends MongoAggregates<Delivery> implements KeptOfPatients {

    private static final int MOST = 200;

    private final Recipients recipients;
    private final Clock clock;

    Mailbox(AggregateStore store, Recipients recipients, Clock clock) {
        super(
                store,
                "mailbox",
                Delivery.class,
                compoundIndex(ascending("clinicId", "state.patientId"), descending("state.deliveredAt")));
        this.recipients = recipients;
        this.clock = clock;
    }

    void put(OutgoingMessage message) {
        if (find(message.id()).isEmpty()) {
            create(
                    message.id(),
                    Change.to(new Delivery(
                            message.id(),
                            message.patientId(),
                            message.channel(),
                            message.to(),
                            message.subject(),
                            message.body(),
                            clock.instant())));
        }
        // Whoever erases forgets the recipient first and then what is here: one of the two sees the other.
        if (recipients.forgotten(message.patientId())) {
            forgetForGood(message.id());
        }
    }

    /** Deliveries of the current clinic, newest first. */
    List<Delivery> deliveries(@Nullable String patientId) {
        return search(
                        patientId == null ? Filters.empty() : Filters.eq("state.patientId", patientId),
                        Sorts.descending("state.deliveredAt"),
                        MOST)
                .stream()
                .map(Stored::state)
                .toList();
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
    }
}
