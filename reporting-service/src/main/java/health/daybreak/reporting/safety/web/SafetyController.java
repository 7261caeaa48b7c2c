package health.daybreak.reporting.safety.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import health.daybreak.reporting.safety.SafetyFigure;
import health.daybreak.reporting.safety.SafetyFigures;
import health.daybreak.reporting.safety.SafetySettings;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How safe the treatment is at the caller's clinic. */
@RestController
class SafetyController {

    private final ServeFigures figures;
    private final SafetySettings settings;

    SafetyController(ServeFigures figures, SafetySettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    @GetMapping("/api/reporting/safety")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<SafetyFigures> safety(@RequestParam @Nullable String asKnownOn) {
        return figures.from(
                asKnownOn, known -> SafetyFigures.of(known.sessions(), known.journeys(), settings, known.at()));
    }

    /** What is behind a figure; whoever is shown is written down. */
    @GetMapping("/api/reporting/safety/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<Behind> patients(
            @RequestParam SafetyFigure figure,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String asKnownOn) {
        Served<Behind> served = figures.from(
                asKnownOn,
                known -> SafetyFigures.behind(
                        figure, kind, known.sessions(), known.journeys(), known.adverseEvents(), settings, known.at()));
        AccessAudit.about(served.figures().patientIds());
        return served;
    }
}
