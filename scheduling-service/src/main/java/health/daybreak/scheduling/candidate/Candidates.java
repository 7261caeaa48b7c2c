package health.daybreak.scheduling.candidate;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** The stored candidates, by patient id. */
public interface Candidates extends Aggregates<Candidate> {

    /** Those for whom a course may start now, the longest waiting first; at most {@code limit}. */
    List<Stored<Candidate>> waiting(Instant now, int limit);
}
