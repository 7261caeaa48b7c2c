package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.session.RecordObservation;
import health.daybreak.treatment.session.SetPump;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pump and the patient while the dose works. Nothing here asks for a version, and a tablet may have recorded it while it
 * was cut off: at the chair, what happened happened.
 */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}")
class WatchController {

    private final SessionPage page;
    private final Callers callers;
    private final SetPump pump;
    private final RecordObservation observations;
    private final Clock clock;
    private final Ids ids;

    WatchController(
            SessionPage page, Callers callers, SetPump pump, RecordObservation observations, Clock clock, Ids ids) {
        this.page = page;
        this.callers = callers;
        this.pump = pump;
        this.observations = observations;
        this.clock = clock;
        this.ids = ids;
    }

    @PostMapping("/dose/pause")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView pause(
            @PathVariable String sessionId, @Valid @RequestBody(required = false) @Nullable PumpRequest request) {
        PumpRequest said = request == null ? PumpRequest.now() : request;
        return page.of(pump.pause(callers.recorded(sessionId, null), said.reason()), clock.instant());
    }

    @PostMapping("/dose/resume")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView resume(
            @PathVariable String sessionId, @Valid @RequestBody(required = false) @Nullable PumpRequest request) {
        return page.of(pump.resume(callers.recorded(sessionId, null)), clock.instant());
    }

    @PostMapping("/dose/rate")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView rate(@PathVariable String sessionId, @Valid @RequestBody RateRequest request) {
        return page.of(
                pump.changeRate(callers.recorded(sessionId, null), request.rate(), request.reason()), clock.instant());
    }

    @PostMapping("/observations")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    SessionView observe(@PathVariable String sessionId, @Valid @RequestBody ObservationRequest request) {
        return page.of(
                observations.carryOut(callers.recorded(sessionId, null), ids.next(), request.sight()), clock.instant());
    }
}
