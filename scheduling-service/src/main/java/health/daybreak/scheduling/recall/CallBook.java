package health.daybreak.scheduling.recall;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.Collection;
import java.util.List;

/** The stored calls, by course id. */
public interface CallBook extends Aggregates<Calls> {

    /** What was noted about any of these courses. */
    List<Stored<Calls>> about(Collection<String> courseIds);
}
