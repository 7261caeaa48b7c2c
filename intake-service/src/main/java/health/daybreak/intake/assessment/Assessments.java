package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.Collection;
import java.util.List;

/** The questionnaires of all patients. */
public interface Assessments extends Aggregates<Assessment> {

    /** A patient's questionnaires, newest first, at most 200. */
    List<Stored<Assessment>> ofPatient(String patientId);

    /** The questionnaires of these patients, newest first. */
    List<Stored<Assessment>> ofPatients(Collection<String> patientIds);

    /** Those of the clinic that flagged a risk which nobody has taken charge of, the most urgent first, at most 200. */
    List<Stored<Assessment>> withOpenRisk();
}
