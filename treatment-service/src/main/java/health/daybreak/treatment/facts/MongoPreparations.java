package health.daybreak.treatment.facts;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MongoPreparations extends MongoAggregates<Preparation> implements Preparations {

    /** A course has one, and another after each pause before its first dose. */
    private static final int MANY = 100;

    MongoPreparations(AggregateStore store) {
        super(store, "preparations", Preparation.class, ascending("clinicId", "state.courseId"));
    }

    @Override
    public List<Preparation> ofCourse(String courseId) {
        return search(Filters.eq("state.courseId", courseId), null, MANY).stream()
                .map(Stored::state)
                .toList();
    }
}
