package health.daybreak.reporting.operations.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.operations.OperationsFigure;
import health.daybreak.reporting.operations.OperationsFigures;
import health.daybreak.reporting.operations.OperationsSettings;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the caller's clinic runs. */
@RestController
class OperationsController {

    private final ServeFigures figures;
    private final OperationsSettings settings;

    OperationsController(ServeFigures figures, OperationsSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    @GetMapping("/api/reporting/operations")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<OperationsFigures> operations(@RequestParam @Nullable String asKnownOn) {
        return figures.from(
                asKnownOn, known -> OperationsFigures.of(known.sessions(), known.journeys(), settings, known.at()));
    }

    /** What is behind a figure; whoever is shown is written down. */
    @GetMapping("/api/reporting/operations/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<Behind> patients(
            @RequestParam OperationsFigure figure,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String asKnownOn) {
        Served<Behind> served = figures.from(
                asKnownOn,
                known -> OperationsFigures.behind(
                        figure, kind, known.sessions(), known.journeys(), settings, known.at()));
        AccessAudit.about(served.figures().patientIds());
        return served;
    }
}
