package health.daybreak.notification.link.web;

import static health.daybreak.platform.security.Roles.GATEWAY;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the gateway which clinic a public page speaks for. */
@RestController
class ClinicCardController {

    private final ClinicCards cards;

    ClinicCardController(ClinicCards cards) {
        this.cards = cards;
    }

    /** The current clinic's card; refused (not found) when nobody is configured to speak for it. */
    @GetMapping("/api/notification/clinic-card")
    @RolesAllowed(GATEWAY)
    @NoPatientData
    ClinicCard card() {
        String clinicId = Cause.current().clinicId();
        ClinicCard card = cards.of(clinicId);
        if (card == null) {
            throw Refused.notFound("clinic", clinicId);
        }
        return card;
    }
}
