package health.daybreak.treatment.kap;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The psychotherapy notes of the clinic, which are no part of the chart. */
public interface PsychotherapyNotes extends Aggregates<PsychotherapyNote> {

    /** Those about one patient, newest first: whoever asks sees to it who may read which. */
    List<Stored<PsychotherapyNote>> ofPatient(String patientId);

    /** Forgets all about a patient, for good. */
    void forgetPatient(String patientId);
}
