package health.daybreak.intake.readiness;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The tests of all patients, by patient. */
public interface ReadinessBooks extends Aggregates<ReadinessBook> {

    /**
     * Changes a patient's book, and begins it where there is none: mostly that was done when intake heard of the
     * registration, and whoever is faster, or comes at that very moment, need not know.
     */
    default void beginOrChange(String patientId, Function<ReadinessBook, Change<ReadinessBook>> decide) {
        if (find(patientId).isPresent()) {
            change(patientId, decide);
            return;
        }
        try {
            create(patientId, decide.apply(ReadinessBook.of(patientId)));
        } catch (Refused refused) {
            if (find(patientId).isEmpty()) {
                throw refused;
            }
            change(patientId, decide);
        }
    }

    /** Of this clinic: those with a result that a prescriber must look at, at most 500. */
    List<Stored<ReadinessBook>> awaitingReview();

    /** Of these patients of this clinic, as far as something was ever entered, in no order. */
    List<Stored<ReadinessBook>> ofPatients(Collection<String> patientIds);
}
