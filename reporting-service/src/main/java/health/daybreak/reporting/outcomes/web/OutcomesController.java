package health.daybreak.reporting.outcomes.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import health.daybreak.reporting.outcomes.OutcomeGroups;
import health.daybreak.reporting.outcomes.OutcomeSettings;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outcomes of the caller's clinic. */
@RestController
class OutcomesController {

    private final ServeFigures figures;
    private final OutcomeSettings settings;
    private final Clock clock;

    OutcomesController(ServeFigures figures, OutcomeSettings settings, Clock clock) {
        this.figures = figures;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/api/reporting/outcomes")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<OutcomeFigures> outcomes(@RequestParam(defaultValue = "PHQ-9") String instrument) {
        Instrument asked = settings.instrument(instrument);
        return figures.from(projections -> OutcomeFigures.of(
                asked,
                settings.followUp(),
                projections.journeys().ofClinic(),
                projections.sessions().ofClinic(),
                clock.instant()));
    }

    @GetMapping("/api/reporting/outcomes/groups")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<OutcomeGroups> groups(
            @RequestParam(defaultValue = "PHQ-9") String instrument,
            @RequestParam(defaultValue = "ROUTE") OutcomeGroups.By by) {
        Instrument asked = settings.instrument(instrument);
        return figures.from(projections -> OutcomeGroups.of(
                asked,
                by,
                settings,
                projections.journeys().ofClinic(),
                projections.sessions().ofClinic(),
                clock.instant()));
    }
}
