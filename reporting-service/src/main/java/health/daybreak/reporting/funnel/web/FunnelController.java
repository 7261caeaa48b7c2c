package health.daybreak.reporting.funnel.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.funnel.Funnel;
import health.daybreak.reporting.funnel.Milestone;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The funnel of the caller's clinic. */
@RestController
class FunnelController {

    private final ServeFigures figures;

    FunnelController(ServeFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/reporting/funnel")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<Funnel> funnel(@RequestParam @Nullable String asKnownOn) {
        return figures.from(asKnownOn, known -> Funnel.of(known.journeys(), known.sessions()));
    }

    /** Who came to a milestone; whoever is shown is written down. */
    @GetMapping("/api/reporting/funnel/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<Behind> patients(@RequestParam Milestone milestone, @RequestParam @Nullable String asKnownOn) {
        Served<Behind> served =
                figures.from(asKnownOn, known -> Funnel.behind(milestone, known.journeys(), known.sessions()));
        AccessAudit.about(served.figures().patientIds());
        return served;
    }
}
