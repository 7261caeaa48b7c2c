package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.session.OverrideRates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How often the gate is overridden, without saying for whom. */
@RestController
class OverrideController {

    private static final int MOST_DAYS = 366;

    private final OverrideRates rates;

    OverrideController(OverrideRates rates) {
        this.rates = rates;
    }

    @GetMapping("/api/treatment/gate/overrides")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    OverrideRates.Report overrides(@RequestParam LocalDate from, @RequestParam LocalDate until) {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > MOST_DAYS) {
            throw Refused.unprocessable(
                    "days-out-of-range", "Ask for 1 to " + MOST_DAYS + " days, the first of them first.");
        }
        return rates.between(from, until);
    }
}
