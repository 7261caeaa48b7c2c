package health.daybreak.notification.recipient;

import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactEvent;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.notification.channel.Channel;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps how each patient is reached; the topic is compacted, so the newest counts. */
@Component
public class KeepContacts {

    private final Recipients recipients;

    KeepContacts(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Hears of a contact. */
    public void on(Received<? extends ContactEvent> received) {
        String patientId = received.envelope().key();
        if (received.data() instanceof ContactErased) {
            recipients.forgetForGood(patientId);
            return;
        }
        recipients.reactToLatest(patientId, received, (recipient, event, envelope) -> {
            Recipient known = recipient != null ? recipient : Recipient.unknown(patientId);
            return switch (event) {
                case ContactErased erased -> null;
                case ContactUpdated update -> Change.to(known.reachedBy(contact(update)));
            };
        });
    }

    private static Contact contact(ContactUpdated update) {
        return new Contact(
                Objects.requireNonNullElse(update.preferredName(), update.givenName()),
                update.email(),
                update.mobile(),
                update.language(),
                ZoneId.of(update.timeZone()),
                update.channels().stream().map(Channel::valueOf).toList());
    }
}
