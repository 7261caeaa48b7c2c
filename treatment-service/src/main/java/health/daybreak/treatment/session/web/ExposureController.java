package health.daybreak.treatment.session.web;

import static health.daybreak.treatment.limits.LimitName.EXPOSURE_WINDOW_DAYS;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.exposure.CheckDone;
import health.daybreak.treatment.exposure.DosePoint;
import health.daybreak.treatment.exposure.Exposure;
import health.daybreak.treatment.exposure.ExposureRules;
import health.daybreak.treatment.exposure.LongTermCheck;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.session.PatientExposure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a patient was given over time, and the checks that are due because of it. */
@RestController
@RequestMapping("/api/treatment/patients/{patientId}/exposure")
class ExposureController {

    private final PatientExposure exposures;
    private final ExposureRules rules;
    private final Limits limits;
    private final Clock clock;

    ExposureController(PatientExposure exposures, ExposureRules rules, Limits limits, Clock clock) {
        this.exposures = exposures;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The sums.
     *
     * @param windowDays how long the window is of which the recent figures speak
     */
    record ExposureView(
            int doses,
            BigDecimal milligrams,
            int windowDays,
            int dosesInWindow,
            BigDecimal milligramsInWindow,
            List<ExposureRules.Standing> checks) {}

    /** Which check was made. */
    record CheckDoneRequest(@NotNull LongTermCheck check) {}

    @GetMapping
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    ExposureView exposure(@PathVariable String patientId) {
        return view(patientId);
    }

    @PostMapping("/checks")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    ExposureView done(@PathVariable String patientId, @Valid @RequestBody CheckDoneRequest request) {
        exposures.done(patientId, new CheckDone(request.check(), Cause.current().actorId(), clock.instant()));
        return view(patientId);
    }

    private ExposureView view(String patientId) {
        Instant now = clock.instant();
        Exposure exposure = exposures.of(patientId);
        int days = limits.whole(EXPOSURE_WINDOW_DAYS);
        List<DosePoint> recent = exposure.within(Duration.ofDays(days), now);
        return new ExposureView(
                exposure.doses().size(),
                exposure.milligrams(),
                days,
                recent.size(),
                Exposure.sum(recent),
                rules.standings(exposure, exposures.checksOf(patientId), now));
    }
}
