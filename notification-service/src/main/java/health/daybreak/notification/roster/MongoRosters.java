package health.daybreak.notification.roster;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

@Component
final class MongoRosters extends MongoAggregates<Roster> implements Rosters {

    MongoRosters(AggregateStore store) {
        super(store, "onCallRosters", Roster.class);
    }
}
