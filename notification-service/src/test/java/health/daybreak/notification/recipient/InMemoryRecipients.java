package health.daybreak.notification.recipient;

import health.daybreak.notification.Story;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.List;

/** Recipients without a store. */
public class InMemoryRecipients extends InMemoryAggregates<Recipient> implements Recipients {

    @Override
    public List<Reached> reachedAt(PhoneNumber number) {
        return all().stream()
                .map(Stored::state)
                .filter(recipient -> recipient.contact() != null
                        && recipient.contact().mobile() != null
                        && number.written()
                                .matcher(recipient.contact().mobile())
                                .matches())
                .map(recipient -> new Reached(Story.CLINIC, recipient))
                .toList();
    }
}
