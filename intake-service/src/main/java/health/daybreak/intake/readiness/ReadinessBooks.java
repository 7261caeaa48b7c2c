package health.daybreak.intake.readiness;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The tests of all patients, by patient. */
public interface ReadinessBooks extends Aggregates<ReadinessBook> {

    /** Of this clinic: those with a result that a prescriber must look at, at most 500. */
    List<Stored<ReadinessBook>> awaitingReview();
}
