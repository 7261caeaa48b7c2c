package health.daybreak.scheduling.candidate;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Candidates in MongoDB. */
@Component
final class MongoCandidates extends MongoAggregates<Candidate> implements Candidates {

    MongoCandidates(AggregateStore store) {
        super(
                store,
                "candidates",
                Candidate.class,
                ascending("clinicId", "state.courseId", "state.screening.eligible", "state.screening.decidedAt"));
    }

    @Override
    public List<Stored<Candidate>> waiting(Instant now, int limit) {
        return search(
                        Filters.and(Filters.eq("state.screening.eligible", true), Filters.eq("state.courseId", null)),
                        Sorts.ascending("state.screening.decidedAt"),
                        limit)
                .stream()
                .filter(candidate -> candidate.state().hindrances(now).isEmpty())
                .toList();
    }
}
