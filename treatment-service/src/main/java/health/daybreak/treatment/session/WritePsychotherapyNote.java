package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.kap.PsychotherapyNote;
import health.daybreak.treatment.kap.PsychotherapyNotes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A therapist writes down what they make of a session, for themselves. It is told to nobody, not even as an event. */
@Component
public final class WritePsychotherapyNote {

    private final Sessions sessions;
    private final Patients patients;
    private final PsychotherapyNotes notes;

    WritePsychotherapyNote(Sessions sessions, Patients patients, PsychotherapyNotes notes) {
        this.sessions = sessions;
        this.patients = patients;
        this.notes = notes;
    }

    /** Keeps the note, in whatever state the session is; refused only for a patient who never came. */
    public Stored<PsychotherapyNote> carryOut(Command command, String id, String text) {
        Session session = sessions.get(command.sessionId()).state();
        session.guiding().requireKap();
        if (session.visit().arrival() == null) {
            throw Refused.conflict("patient-never-came", "There is no session to write about yet.", Map.of());
        }
        Stored<PsychotherapyNote> kept = notes.create(
                id,
                Change.to(PsychotherapyNote.written(
                        id,
                        session.patientId(),
                        session.courseId(),
                        session.id(),
                        text,
                        command.actor().staffId(),
                        command.at())));
        // Looked at after the write: an erasure that came first is seen here, and one that comes later finds the note.
        if (patients.forgotten(session.patientId())) {
            notes.forgetForGood(id);
            throw Refused.conflict("patient-erased", "This person was erased: nothing is kept about them.", Map.of());
        }
        return kept;
    }
}
