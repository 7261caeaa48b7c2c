package health.daybreak.treatment.kap;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.StaffMembers;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whoever wrote a psychotherapy note lets another therapist read it, on a ground that is kept, or takes that back. */
@Component
public final class SharePsychotherapyNote {

    private static final String THERAPIST = "THERAPIST";

    private final PsychotherapyNotes notes;
    private final StaffMembers staff;

    SharePsychotherapyNote(PsychotherapyNotes notes, StaffMembers staff) {
        this.notes = notes;
        this.staff = staff;
    }

    /** Lets them read it. */
    public Stored<PsychotherapyNote> with(
            String noteId, String therapistId, PsychotherapyNote.Ground ground, String by, Instant at) {
        boolean therapist = staff.find(therapistId)
                .filter(person ->
                        person.state().active() && person.state().roles().contains(THERAPIST))
                .isPresent();
        if (!therapist) {
            throw Refused.unprocessable(
                    "no-therapist", "A psychotherapy note is shared with a therapist who works here.");
        }
        return notes.change(noteId, note -> Change.to(note.shared(therapistId, ground, by, at)));
    }

    /** Takes it back; what they have read, they have read. */
    public Stored<PsychotherapyNote> end(String noteId, String therapistId, String by, Instant at) {
        return notes.change(noteId, note -> Change.to(note.unshared(therapistId, by, at)));
    }
}
