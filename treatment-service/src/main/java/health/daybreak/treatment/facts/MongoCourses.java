package health.daybreak.treatment.facts;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Repository;

@Repository
class MongoCourses extends MongoAggregates<CourseFacts> implements Courses {

    MongoCourses(AggregateStore store) {
        super(store, "courses", CourseFacts.class);
    }
}
