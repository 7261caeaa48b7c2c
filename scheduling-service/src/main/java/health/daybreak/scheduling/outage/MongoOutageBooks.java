package health.daybreak.scheduling.outage;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

/** Outages in MongoDB, found by the clinic's id. */
@Component
final class MongoOutageBooks extends MongoAggregates<OutageBook> implements OutageBooks {

    MongoOutageBooks(AggregateStore store) {
        super(store, "outages", OutageBook.class);
    }
}
