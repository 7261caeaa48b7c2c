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

    /** An event and the clinic it is of. */
    record OfClinic(String clinicId, String eventId) {}

    /** Those of all clinics of which no other service was ever told: for the sweep, never for an answer to a person. */
    List<OfClinic> unpublished();
}
