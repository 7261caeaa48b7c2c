package health.daybreak.treatment.order;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Repository;

@Repository
class MongoCourseOrders extends MongoAggregates<CourseOrder> implements CourseOrders {

    MongoCourseOrders(AggregateStore store) {
        super(store, "course-orders", CourseOrder.class);
    }
}
