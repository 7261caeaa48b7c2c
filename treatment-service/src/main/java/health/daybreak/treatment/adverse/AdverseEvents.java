package health.daybreak.treatment.adverse;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The adverse events of the clinic. */
public interface AdverseEvents extends Aggregates<AdverseEvent> {

    /** Those of one patient, newest first. */
    List<Stored<AdverseEvent>> ofPatient(String patientId);

    /** Serious ones that nobody outside was told of yet, oldest first. */
    List<Stored<AdverseEvent>> toTell();
}
