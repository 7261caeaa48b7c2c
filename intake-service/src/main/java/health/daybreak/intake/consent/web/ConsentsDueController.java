package health.daybreak.intake.consent.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.consent.renewal.ReadConsentsDue;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentsDueController {

    private final ReadConsentsDue readConsentsDue;
    private final Clock clock;

    ConsentsDueController(ReadConsentsDue readConsentsDue, Clock clock) {
        this.readConsentsDue = readConsentsDue;
        this.clock = clock;
    }

    /** Who must sign something before their course can go on. */
    @GetMapping("/api/intake/consents-due")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    ConsentsDueView due() {
        ConsentsDueView view = ConsentsDueView.from(readConsentsDue.read(clock.instant()));
        AccessAudit.about(view.patients().stream()
                .map(ConsentsDueView.PatientDueView::patientId)
                .toList());
        return view;
    }
}
