package health.daybreak.treatment.kap.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.kap.PsychotherapyNote;
import health.daybreak.treatment.kap.PsychotherapyNotes;
import health.daybreak.treatment.kap.SharePsychotherapyNote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Therapists read their own psychotherapy notes and those that were shared with them; nobody else reads any. */
@RestController
@RequestMapping("/api/treatment/psychotherapy-notes")
class PsychotherapyNotesController {

    private final PsychotherapyNotes notes;
    private final SharePsychotherapyNote share;
    private final Clock clock;

    PsychotherapyNotesController(PsychotherapyNotes notes, SharePsychotherapyNote share, Clock clock) {
        this.notes = notes;
        this.share = share;
        this.clock = clock;
    }

    /**
     * What the reader may read about a patient, newest first.
     *
     * @param keptByOthers how many more there are, so that not seeing them does not look like there being none
     */
    record NotesView(List<PsychotherapyNoteView> notes, int keptByOthers) {}

    /** Whom a note is shared with, and on which ground. */
    record ShareRequest(
            @NotBlank @Size(max = 100) String with, @NotNull PsychotherapyNote.Ground ground) {}

    @GetMapping
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    NotesView ofPatient(@RequestParam String patientId) {
        AccessAudit.about(patientId);
        String reader = Cause.current().actorId();
        List<Stored<PsychotherapyNote>> all = notes.ofPatient(patientId);
        List<PsychotherapyNoteView> readable = all.stream()
                .filter(note -> note.state().readableBy(reader))
                .map(note -> PsychotherapyNoteView.of(note, reader))
                .toList();
        return new NotesView(readable, all.size() - readable.size());
    }

    @PostMapping("/{noteId}/shares")
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    PsychotherapyNoteView share(@PathVariable String noteId, @Valid @RequestBody ShareRequest request) {
        AccessAudit.about(notes.get(noteId).state().patientId());
        String by = Cause.current().actorId();
        return PsychotherapyNoteView.of(share.with(noteId, request.with(), request.ground(), by, clock.instant()), by);
    }

    @PostMapping("/{noteId}/shares/{staffId}/end")
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    PsychotherapyNoteView unshare(@PathVariable String noteId, @PathVariable String staffId) {
        AccessAudit.about(notes.get(noteId).state().patientId());
        String by = Cause.current().actorId();
        return PsychotherapyNoteView.of(share.end(noteId, staffId, by, clock.instant()), by);
    }
}
