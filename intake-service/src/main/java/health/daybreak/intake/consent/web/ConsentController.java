package health.daybreak.intake.consent.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.ConsentHistory;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.consent.PrintConsent;
import health.daybreak.intake.consent.RevokeConsent;
import health.daybreak.intake.consent.SignConsent;
import health.daybreak.intake.consent.renewal.ReadNeeds;
import health.daybreak.intake.consent.renewal.RenewalPolicy;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake/patients/{patientId}/consents")
class ConsentController {

    private final SignConsent signConsent;
    private final RevokeConsent revokeConsent;
    private final PrintConsent printConsent;
    private final Consents consents;
    private final ReadNeeds readNeeds;
    private final RenewalPolicy policy;
    private final Ids ids;
    private final Clock clock;

    ConsentController(
            SignConsent signConsent,
            RevokeConsent revokeConsent,
            PrintConsent printConsent,
            Consents consents,
            ReadNeeds readNeeds,
            RenewalPolicy policy,
            Ids ids,
            Clock clock) {
        this.signConsent = signConsent;
        this.revokeConsent = revokeConsent;
        this.printConsent = printConsent;
        this.consents = consents;
        this.readNeeds = readNeeds;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a signature that the patient gave in the presence of the caller. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    ConsentView sign(@PathVariable String patientId, @RequestBody @Valid ConsentRequest request) {
        Instant now = clock.instant();
        String present = Cause.current().actorId();
        return view(
                patientId,
                signConsent.sign(ids.next(), patientId, request.text(), request.signature(present), now),
                now);
    }

    /** A patient's consents. */
    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    ConsentList consentsOfPatient(@PathVariable String patientId) {
        Instant now = clock.instant();
        ConsentHistory history = new ConsentHistory(consents.ofPatient(patientId));
        return new ConsentList(
                history.newestFirst().stream()
                        .map(consent -> ConsentView.from(consent, history, now))
                        .toList(),
                readNeeds.of(patientId, history.newestFirst(), now).stream()
                        .map(ConsentList.NeedView::from)
                        .toList(),
                policy.sessionsAllowed());
    }

    /** Takes a revocation in; it is effective at once. */
    @PostMapping("/{consentId}/revocation")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    ConsentView revoke(
            @PathVariable String patientId,
            @PathVariable String consentId,
            @RequestBody @Valid RevocationRequest request) {
        Instant now = clock.instant();
        String by = Cause.current().actorId();
        return view(patientId, revokeConsent.revoke(patientId, consentId, by, request.revocation(), now), now);
    }

    /** The signed text as a document to print or to hand out, in the exact words. */
    @GetMapping(path = "/{consentId}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    ResponseEntity<byte[]> document(@PathVariable String patientId, @PathVariable String consentId) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"consent.pdf\"")
                .body(printConsent.print(patientId, consentId));
    }

    private ConsentView view(String patientId, Stored<Consent> consent, Instant now) {
        return ConsentView.from(consent, new ConsentHistory(consents.ofPatient(patientId)), now);
    }
}
