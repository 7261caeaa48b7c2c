package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The screenings of all patients. */
public interface Screenings extends Aggregates<Screening> {

    /** A patient's latest screening, if one was begun. */
    Optional<Stored<Screening>> latestOf(String patientId);

    /** All screenings of these patients, each one's in their order. */
    List<Stored<Screening>> ofPatients(Collection<String> patientIds);

    /** The clinic's decisions that found somebody eligible against a blocking rule. */
    List<Decision> overriding();

    /** The clinic's screenings that nobody has decided yet, the oldest first, at most 500. */
    List<Stored<Screening>> undecided();
}
