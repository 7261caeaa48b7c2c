package health.daybreak.intake.consent.link.web;

import static health.daybreak.platform.security.Roles.PATIENT;

import health.daybreak.intake.consent.link.Errand;
import health.daybreak.intake.consent.link.SignByLink;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.ForPurpose;
import health.daybreak.platform.security.PatientVisit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The consents of whoever opened a link; whose they are, the visit says and never the request. */
@RestController
@RequestMapping("/api/intake/my/consents")
class MyConsentController {

    private static final String CONSENT = "CONSENT";

    private final SignByLink signByLink;
    private final Clock clock;

    MyConsentController(SignByLink signByLink, Clock clock) {
        this.signByLink = signByLink;
        this.clock = clock;
    }

    /** What waits for a signature, in the language of the visitor or the nearest that there is. */
    @GetMapping
    @RolesAllowed(PATIENT)
    @ForPurpose(CONSENT)
    @PatientData
    MyConsentsView consents(@RequestParam(defaultValue = "en") String language) {
        return view(errand(), language, clock.instant());
    }

    /** Keeps a signature; answers with what still waits for one. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed(PATIENT)
    @ForPurpose(CONSENT)
    @PatientData
    MyConsentsView sign(@RequestBody @Valid MySignature request) {
        Errand errand = errand();
        Instant now = clock.instant();
        signByLink.sign(errand, request.text(), request.signature(), now);
        return view(errand, request.language(), now);
    }

    private static Errand errand() {
        PatientVisit visit = PatientVisit.current();
        AccessAudit.about(visit.patientId());
        return Errand.of(visit.patientId(), visit.about(), visit.linkMadeAt());
    }

    private MyConsentsView view(Errand errand, String language, Instant now) {
        return MyConsentsView.of(signByLink.wanted(errand, now), language);
    }
}
