package health.daybreak.intake.readiness;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.Collection;
import java.util.List;

/** The tests of all patients, by patient. */
public interface ReadinessBooks extends Aggregates<ReadinessBook> {

    /** Of this clinic: those with a result that a prescriber must look at, at most 500. */
    List<Stored<ReadinessBook>> awaitingReview();

    /** Of these patients of this clinic, as far as something was ever entered, in no order. */
    List<Stored<ReadinessBook>> ofPatients(Collection<String> patientIds);
}
