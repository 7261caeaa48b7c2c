package health.daybreak.reporting.compliance.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.compliance.ComplianceFigure;
import health.daybreak.reporting.compliance.ComplianceFigures;
import health.daybreak.reporting.compliance.ComplianceSettings;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What must be done within a limit at the caller's clinic, and whether it was. */
@RestController
class ComplianceController {

    private final ServeFigures figures;
    private final ComplianceSettings settings;

    ComplianceController(ServeFigures figures, ComplianceSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    @GetMapping("/api/reporting/compliance")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<ComplianceFigures> compliance(@RequestParam @Nullable String asKnownOn) {
        return figures.from(
                asKnownOn, known -> ComplianceFigures.of(known.sessions(), known.journeys(), settings, known.at()));
    }

    /** What is behind a figure; whoever is shown is written down. */
    @GetMapping("/api/reporting/compliance/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<Behind> patients(
            @RequestParam ComplianceFigure figure,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String asKnownOn) {
        Served<Behind> served = figures.from(
                asKnownOn,
                known -> ComplianceFigures.behind(
                        figure, kind, known.sessions(), known.journeys(), settings, known.at()));
        AccessAudit.about(served.figures().patientIds());
        return served;
    }
}
