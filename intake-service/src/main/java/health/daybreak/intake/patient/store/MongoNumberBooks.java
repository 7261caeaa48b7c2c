package health.daybreak.intake.patient.store;

import health.daybreak.intake.patient.NumberBook;
import health.daybreak.intake.patient.NumberBooks;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

@Component
final class MongoNumberBooks extends MongoAggregates<NumberBook> implements NumberBooks {

    MongoNumberBooks(AggregateStore store) {
        super(store, "recordNumbers", NumberBook.class);
    }
}
