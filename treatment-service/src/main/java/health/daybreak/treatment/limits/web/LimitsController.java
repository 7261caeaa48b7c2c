package health.daybreak.treatment.limits.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.limits.Limit;
import health.daybreak.treatment.limits.Limits;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows every number and where it comes from. */
@RestController
class LimitsController {

    private final Limits limits;

    LimitsController(Limits limits) {
        this.limits = limits;
    }

    @GetMapping("/api/treatment/limits")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    List<Limit> all() {
        return limits.all();
    }
}
