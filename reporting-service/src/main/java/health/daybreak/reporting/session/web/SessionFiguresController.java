package health.daybreak.reporting.session.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import health.daybreak.reporting.session.SessionFigure;
import health.daybreak.reporting.session.SessionFigures;
import health.daybreak.reporting.session.SessionPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sessions of the caller's clinic in numbers. */
@RestController
class SessionFiguresController {

    private final ServeFigures figures;

    SessionFiguresController(ServeFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/reporting/sessions")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<SessionFigures> sessions(
            @RequestParam(defaultValue = "MONTH") SessionPeriod by, @RequestParam @Nullable String asKnownOn) {
        return figures.from(asKnownOn, known -> SessionFigures.of(known.sessions(), by));
    }

    /** Who is behind a count, of all sessions or of those between two dates; whoever is shown is written down. */
    @GetMapping("/api/reporting/sessions/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<Behind> patients(
            @RequestParam SessionFigure figure,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String asKnownOn) {
        Served<Behind> served =
                figures.from(asKnownOn, known -> SessionFigures.behind(figure, from, to, known.sessions()));
        AccessAudit.about(served.figures().patientIds());
        return served;
    }
}
