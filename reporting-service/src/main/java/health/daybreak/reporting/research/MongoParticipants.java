package health.daybreak.reporting.research;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Component;

/** No part of any generation: what was told cannot be told anew by a rebuild. */
@Component
final class MongoParticipants extends MongoAggregates<Participant> implements Participants {

    MongoParticipants(AggregateStore store) {
        super(store, "research-participants", Participant.class);
    }

    @Override
    public List<Participant> whoEverSigned() {
        return search(Filters.exists("state.consents.signatures.0"), null, 0).stream()
                .map(Stored::state)
                .toList();
    }
}
