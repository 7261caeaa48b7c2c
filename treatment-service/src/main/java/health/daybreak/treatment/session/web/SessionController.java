package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.session.CheckGate;
import health.daybreak.treatment.session.MarkArrival;
import health.daybreak.treatment.session.OverrideGate;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The session page, and the way of the patient through the gate. */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}")
class SessionController {

    private final Sessions sessions;
    private final SessionPage page;
    private final Callers callers;
    private final MarkArrival markArrival;
    private final CheckGate checkGate;
    private final OverrideGate overrideGate;
    private final Clock clock;
    private final Ids ids;

    SessionController(
            Sessions sessions,
            SessionPage page,
            Callers callers,
            MarkArrival markArrival,
            CheckGate checkGate,
            OverrideGate overrideGate,
            Clock clock,
            Ids ids) {
        this.sessions = sessions;
        this.page = page;
        this.callers = callers;
        this.markArrival = markArrival;
        this.checkGate = checkGate;
        this.overrideGate = overrideGate;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    SessionView session(@PathVariable String sessionId) {
        Stored<Session> stored = sessions.get(sessionId);
        AccessAudit.about(stored.state().patientId());
        return page.of(stored, clock.instant());
    }

    @PostMapping("/arrival")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    ArrivalView arrival(
            @PathVariable String sessionId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return ArrivalView.of(markArrival.carryOut(callers.command(sessionId, ifMatch)));
    }

    @PostMapping("/gate")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView gate(
            @PathVariable String sessionId,
            @Valid @RequestBody GateRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(
                checkGate.carryOut(callers.command(sessionId, ifMatch), request.form(ids.next())), clock.instant());
    }

    @PostMapping("/gate/override")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    SessionView override(
            @PathVariable String sessionId,
            @Valid @RequestBody OverrideRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(
                overrideGate.carryOut(callers.command(sessionId, ifMatch), request.checks(), request.reason()),
                clock.instant());
    }
}
