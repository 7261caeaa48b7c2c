package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The questionnaires of all patients. */
public interface Assessments extends Aggregates<Assessment> {

    /** A questionnaire, and whose it is. */
    record OfClinic(String clinicId, String assessmentId) {}

    /** A patient's questionnaires, newest first, at most 200. */
    List<Stored<Assessment>> ofPatient(String patientId);

    /** Those of a patient whose other records live on in this one: of all these ids, newest first. */
    default List<Stored<Assessment>> ofRecords(List<String> patientIds) {
        return patientIds.size() == 1
                ? ofPatient(patientIds.getFirst())
                : patientIds.stream()
                        .flatMap(id -> ofPatient(id).stream())
                        .sorted(Comparator.comparing((Stored<Assessment> stored) ->
                                        stored.state().answered().at())
                                .reversed())
                        .toList();
    }

    /** The questionnaires of these patients, newest first. */
    List<Stored<Assessment>> ofPatients(Collection<String> patientIds);

    /** Those of the clinic that flagged a risk about which no prescriber has decided, in no order. */
    List<Stored<Assessment>> withOpenRisk();

    /** Those of the clinic that asked for another instrument and were answered since, newest first, at most 200. */
    List<Stored<Assessment>> askingSince(Instant since);

    /** Those of all clinics whose risk nobody took charge of by this moment, and of which that is not noted, at most 200. */
    List<OfClinic> overdueAt(Instant moment);

    /** Those of the clinic that are far on the wrong side of the patient's baseline and were answered since, newest first, at most 200. */
    List<Stored<Assessment>> worsenedSince(Instant since);
}
