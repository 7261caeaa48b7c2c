package health.daybreak.reporting.outcomes.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.outcomes.Awaited;
import health.daybreak.reporting.outcomes.CurvePatients;
import health.daybreak.reporting.outcomes.CurvePatients.WatchedPatient;
import health.daybreak.reporting.outcomes.Measure;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import health.daybreak.reporting.outcomes.OutcomeGroups;
import health.daybreak.reporting.outcomes.OutcomePatients;
import health.daybreak.reporting.outcomes.OutcomePatients.Asked;
import health.daybreak.reporting.outcomes.OutcomePatients.CoursePatient;
import health.daybreak.reporting.outcomes.OutcomePatients.Standing;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import health.daybreak.reporting.outcomes.OutcomeSettings;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outcomes of the caller's clinic. */
@RestController
class OutcomesController {

    private final ServeFigures figures;
    private final OutcomeSettings settings;

    OutcomesController(ServeFigures figures, OutcomeSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    @GetMapping("/api/reporting/outcomes")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<OutcomeFigures> outcomes(
            @RequestParam(defaultValue = "PHQ-9") String instrument, @RequestParam @Nullable String asKnownOn) {
        Instrument asked = settings.instrument(instrument);
        return figures.from(
                asKnownOn,
                known -> OutcomeFigures.of(asked, settings.followUp(), known.journeys(), known.sessions(), known.at()));
    }

    /** Of the caller's clinic, by clinic of all that their sign-in names. */
    @GetMapping("/api/reporting/outcomes/groups")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<OutcomeGroups> groups(
            @RequestParam(defaultValue = "PHQ-9") String instrument,
            @RequestParam(defaultValue = "ROUTE") OutcomeGroups.By by,
            @RequestParam @Nullable String asKnownOn) {
        Instrument asked = settings.instrument(instrument);
        CallersClinics clinics = by == OutcomeGroups.By.CLINIC ? CallersClinics.several() : CallersClinics.current();
        return figures.from(asKnownOn, known -> OutcomeGroups.of(asked, by, settings, clinics.of(known), known.at()));
    }

    /**
     * Who is behind a figure, without a measure behind the mean change and plain counts; of whom a score is shown is written
     * down.
     *
     * @param standings only who stands so; everybody who reached the point where none is named
     */
    @GetMapping("/api/reporting/outcomes/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<OutcomePatients> patients(
            @RequestParam String instrument,
            @RequestParam @Nullable Measure measure,
            @RequestParam Point point,
            @RequestParam @Nullable Integer number,
            @RequestParam(name = "standing", defaultValue = "") Set<Standing> standings,
            @RequestParam @Nullable String asKnownOn) {
        Asked asked = new Asked(settings.instrument(instrument), measure, point, number, standings);
        Served<OutcomePatients> served = figures.from(
                asKnownOn,
                known ->
                        OutcomePatients.of(asked, settings.followUp(), known.journeys(), known.sessions(), known.at()));
        AccessAudit.about(served.figures().courses().stream()
                .map(CoursePatient::patientId)
                .distinct()
                .toList());
        return served;
    }

    /** Who is behind a curve, in all or on some of its days; of whom it is shown is written down. */
    @GetMapping("/api/reporting/outcomes/curves/patients")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER})
    @PatientData
    Served<CurvePatients> watched(
            @RequestParam String instrument,
            @RequestParam Awaited curve,
            @RequestParam @Nullable Integer from,
            @RequestParam @Nullable Integer until,
            @RequestParam @Nullable String asKnownOn) {
        CurvePatients.Asked asked = new CurvePatients.Asked(settings.instrument(instrument), curve, from, until);
        Served<CurvePatients> served = figures.from(
                asKnownOn,
                known -> CurvePatients.of(asked, settings.followUp(), known.journeys(), known.sessions(), known.at()));
        AccessAudit.about(served.figures().courses().stream()
                .map(WatchedPatient::patientId)
                .distinct()
                .toList());
        return served;
    }
}
