package health.daybreak.intake.assessment.web;

import static health.daybreak.platform.security.Roles.ANALYST;
import static health.daybreak.platform.security.Roles.AUDITOR;
import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake")
class AssessmentController {

    private final RecordAssessment recordAssessment;
    private final Assessments assessments;
    private final Patients patients;
    private final Instruments instruments;
    private final AssessmentViews views;
    private final Ids ids;
    private final Clock clock;

    AssessmentController(
            RecordAssessment recordAssessment,
            Assessments assessments,
            Patients patients,
            Instruments instruments,
            AssessmentViews views,
            Ids ids,
            Clock clock) {
        this.recordAssessment = recordAssessment;
        this.assessments = assessments;
        this.patients = patients;
        this.instruments = instruments;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    /** The questionnaires in use. */
    @GetMapping("/instruments")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER, ANALYST, AUDITOR})
    @NoPatientData
    InstrumentList instruments() {
        return new InstrumentList(instruments.all());
    }

    /** Scores and keeps a questionnaire. */
    @PostMapping("/patients/{patientId}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    AssessmentView record(@PathVariable String patientId, @RequestBody @Valid AssessmentRequest request) {
        Instant now = clock.instant();
        Answered answered =
                request.answered(patientId, instruments, Cause.current().actorId(), now);
        return views.of(recordAssessment.record(ids.next(), request.instrument(), answered, now));
    }

    /** A patient's questionnaires. */
    @GetMapping("/patients/{patientId}/assessments")
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    AssessmentList assessmentsOfPatient(@PathVariable String patientId) {
        List<Stored<Assessment>> found =
                assessments.ofRecords(patients.get(patientId).state().idsWith(patientId));
        List<Assessment> all = found.stream().map(Stored::state).toList();
        return new AssessmentList(found.stream()
                .map(stored -> AssessmentView.from(stored, all, instruments))
                .toList());
    }
}
