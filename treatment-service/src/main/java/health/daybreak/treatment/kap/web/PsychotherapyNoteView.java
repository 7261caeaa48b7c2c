package health.daybreak.treatment.kap.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.kap.PsychotherapyNote;
import java.time.Instant;
import java.util.List;

/**
 * One psychotherapy note, for somebody who may read it.
 *
 * @param yours whether whoever asked wrote it
 * @param shares oldest first; those that were taken back too
 */
public record PsychotherapyNoteView(
        String noteId,
        String sessionId,
        String text,
        String writtenBy,
        Instant writtenAt,
        boolean yours,
        List<PsychotherapyNote.Share> shares) {

    /** The note as this reader sees it. */
    public static PsychotherapyNoteView of(Stored<PsychotherapyNote> stored, String readerId) {
        PsychotherapyNote note = stored.state();
        return new PsychotherapyNoteView(
                stored.id(),
                note.sessionId(),
                note.text(),
                note.writtenBy(),
                note.writtenAt(),
                note.writtenBy().equals(readerId),
                note.shares());
    }
}
