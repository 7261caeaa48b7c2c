package health.daybreak.scheduling.course;

import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import org.springframework.stereotype.Component;

/** Scores in MongoDB, found by id alone. */
@Component
final class MongoScoresOfPatients extends MongoAggregates<PatientScores> implements ScoresOfPatients {

    MongoScoresOfPatients(AggregateStore store) {
        super(store, "scores", PatientScores.class);
    }
}
