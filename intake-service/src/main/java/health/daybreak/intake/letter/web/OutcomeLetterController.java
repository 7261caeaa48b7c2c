package health.daybreak.intake.letter.web;

import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.letter.LetterSettings;
import health.daybreak.intake.letter.OutcomeLetter;
import health.daybreak.intake.letter.WriteOutcomeLetter;
import health.daybreak.intake.letter.pdf.LetterPdf;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OutcomeLetterController {

    private final WriteOutcomeLetter writeOutcomeLetter;
    private final LetterPdf paper;
    private final LetterSettings settings;
    private final Clock clock;

    OutcomeLetterController(
            WriteOutcomeLetter writeOutcomeLetter, LetterPdf paper, LetterSettings settings, Clock clock) {
        this.writeOutcomeLetter = writeOutcomeLetter;
        this.paper = paper;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What became of a patient, as a letter to whoever referred them. Its address is its own, so that the access audit tells
     * what was made to leave the clinic from what was read in it.
     */
    @GetMapping(path = "/api/intake/patients/{patientId}/outcome-letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @RolesAllowed({PRESCRIBER, THERAPIST})
    @PatientData
    ResponseEntity<byte[]> letter(@PathVariable String patientId) {
        Cause cause = Cause.current();
        OutcomeLetter letter = writeOutcomeLetter.write(patientId, cause.actorId(), clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"outcome-letter.pdf\"")
                .body(paper.pdf(letter, settings.letterhead(cause.clinicId())));
    }
}
