package health.daybreak.intake.consent.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.consent.RevokeConsent;
import health.daybreak.intake.consent.SignConsent;
import health.daybreak.intake.consent.Signature;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake")
class ConsentController {

    private final SignConsent signConsent;
    private final RevokeConsent revokeConsent;
    private final Consents consents;
    private final ConsentTexts texts;
    private final Ids ids;
    private final Clock clock;

    ConsentController(
            SignConsent signConsent,
            RevokeConsent revokeConsent,
            Consents consents,
            ConsentTexts texts,
            Ids ids,
            Clock clock) {
        this.signConsent = signConsent;
        this.revokeConsent = revokeConsent;
        this.consents = consents;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The texts that patients sign. */
    @GetMapping("/consent-texts")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @NoPatientData
    ConsentTexts texts() {
        return texts;
    }

    /** Keeps a signature that the patient gave in the presence of the caller. */
    @PostMapping("/patients/{patientId}/consents")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    ConsentView sign(@PathVariable String patientId, @RequestBody @Valid ConsentRequest request) {
        Instant now = clock.instant();
        Signature signature = new Signature(
                request.signedName(), request.device(), Cause.current().actorId());
        return ConsentView.from(
                signConsent.sign(ids.next(), patientId, request.scope(), request.textVersion(), signature, now), now);
    }

    /** A patient's consents. */
    @GetMapping("/patients/{patientId}/consents")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    ConsentList consentsOfPatient(@PathVariable String patientId) {
        Instant now = clock.instant();
        return new ConsentList(consents.ofPatient(patientId).stream()
                .map(consent -> ConsentView.from(consent, now))
                .toList());
    }

    /** Takes a revocation in; it is effective at once. */
    @DeleteMapping("/patients/{patientId}/consents/{consentId}")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    ConsentView revoke(@PathVariable String patientId, @PathVariable String consentId) {
        Instant now = clock.instant();
        return ConsentView.from(
                revokeConsent.revoke(patientId, consentId, Cause.current().actorId(), now), now);
    }
}
