package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** The stored rearrangements. */
public interface Rearrangements extends Aggregates<Rearrangement> {

    /** Those of all clinics that were left half done before this instant. */
    List<Stored<Rearrangement>> unsettledSince(Instant before, int limit);
}
