package health.daybreak.intake.assessment.web;

import static health.daybreak.platform.security.Roles.ANALYST;
import static health.daybreak.platform.security.Roles.AUDITOR;
import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.ImportAnswers;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.fhir.AssessmentWriter;
import health.daybreak.intake.assessment.fhir.QuestionnaireWriter;
import health.daybreak.intake.assessment.fhir.ResponseReader;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Instruments and assessments for systems that speak FHIR R4. */
@RestController
@RequestMapping("/api/intake")
class FhirAssessmentController {

    private final Fhir fhir;
    private final Instruments instruments;
    private final Assessments assessments;
    private final ImportAnswers importAnswers;
    private final Clock clock;

    FhirAssessmentController(
            Fhir fhir, Instruments instruments, Assessments assessments, ImportAnswers importAnswers, Clock clock) {
        this.fhir = fhir;
        this.instruments = instruments;
        this.assessments = assessments;
        this.importAnswers = importAnswers;
        this.clock = clock;
    }

    /** An instrument as a Questionnaire. */
    @GetMapping(path = "/instruments/{instrument}/questionnaire", produces = Fhir.JSON)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER, ANALYST, AUDITOR})
    @NoPatientData
    byte[] questionnaire(@PathVariable String instrument) {
        return fhir.json(QuestionnaireWriter.write(instruments.named(instrument)));
    }

    /** A patient's assessments as QuestionnaireResponses and Observations. */
    @GetMapping(path = "/patients/{patientId}/assessments/bundle", produces = Fhir.JSON)
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    byte[] bundle(@PathVariable String patientId) {
        RecordBundle bundle = new RecordBundle(clock.instant());
        for (Stored<Assessment> stored : assessments.ofPatient(patientId)) {
            instruments
                    .version(stored.state().instrument(), stored.state().instrumentVersion())
                    .ifPresent(instrument -> AssessmentWriter.write(instrument, stored, patientId, bundle));
        }
        return fhir.json(bundle.bundle());
    }

    /** Scores and keeps a QuestionnaireResponse that the patient gave elsewhere; the same one again changes nothing. */
    @PostMapping(
            path = "/patients/{patientId}/questionnaire-responses",
            consumes = {"application/json", Fhir.JSON},
            produces = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    AssessmentView importResponse(@PathVariable String patientId, @RequestBody byte[] body) {
        Instant now = clock.instant();
        AnsweredElsewhere answered = new ResponseReader(instruments).read(fhir.read(QuestionnaireResponse.class, body));
        Stored<Assessment> stored = importAnswers
                .importAnswers(patientId, Cause.current().actorId(), List.of(answered), now)
                .getFirst();
        List<Assessment> all =
                assessments.ofPatient(patientId).stream().map(Stored::state).toList();
        return AssessmentView.from(stored, all, instruments);
    }
}
