package health.daybreak.intake.referral.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;

import health.daybreak.intake.patient.ImportPatient.Imported;
import health.daybreak.intake.patient.ImportPatient.Outcome;
import health.daybreak.intake.referral.ImportReferral;
import health.daybreak.intake.referral.IncomingReferral;
import health.daybreak.intake.referral.MalformedReferral;
import health.daybreak.intake.referral.ReferralReader;
import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.web.VerdictView;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.web.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReferralController {

    private final ReferralReader reader;
    private final ImportReferral importReferral;
    private final AssessEligibility assessEligibility;
    private final Clock clock;

    ReferralController(
            ReferralReader reader, ImportReferral importReferral, AssessEligibility assessEligibility, Clock clock) {
        this.reader = reader;
        this.importReferral = importReferral;
        this.assessEligibility = assessEligibility;
        this.clock = clock;
    }

    /** Takes in a FHIR R4 bundle of one patient: 201 for somebody new, 200 for somebody known. */
    @PostMapping(
            path = "/api/intake/referrals",
            consumes = {"application/json", "application/fhir+json"})
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER})
    @PatientData
    ResponseEntity<ReferralView> refer(@RequestBody byte[] bundle) {
        Instant now = clock.instant();
        IncomingReferral incoming = reader.read(bundle, now);
        Imported imported = importReferral.importReferral(Cause.current().clinicId(), incoming, now);
        String patientId = imported.patient().id();
        AccessAudit.about(patientId);
        ReferralView view = new ReferralView(
                patientId,
                imported.patient().version(),
                imported.patient().state().name().display(),
                imported.outcome(),
                VerdictView.from(assessEligibility.assess(patientId, now).verdict()),
                incoming.notUsed(),
                incoming.remarks());
        HttpStatus status = imported.outcome() == Outcome.REGISTERED ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(view);
    }

    @ExceptionHandler
    ProblemDetail malformed(MalformedReferral malformed) {
        return Problems.of(HttpStatus.BAD_REQUEST, "json-malformed", String.valueOf(malformed.getMessage()));
    }
}
