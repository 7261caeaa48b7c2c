package health.daybreak.reporting.adverse.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.adverse.AdverseEventFigures;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The adverse events of the caller's clinic in numbers. */
@RestController
class AdverseEventFiguresController {

    private final ServeFigures figures;

    AdverseEventFiguresController(ServeFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/reporting/adverse-events")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<AdverseEventFigures> adverseEvents(@RequestParam @Nullable String asKnownOn) {
        return figures.from(asKnownOn, known -> AdverseEventFigures.of(known.adverseEvents(), known.sessions()));
    }
}
