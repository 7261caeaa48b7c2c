package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.session.AcknowledgeAlert;
import health.daybreak.treatment.session.CheckDose;
import health.daybreak.treatment.session.EndDose;
import health.daybreak.treatment.session.RecordVitals;
import health.daybreak.treatment.session.StartDose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dose and what is charted around it. */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}")
class DoseController {

    private final SessionPage page;
    private final Callers callers;
    private final CheckDose checkDose;
    private final StartDose startDose;
    private final DrawnDose drawnDose;
    private final RecordVitals recordVitals;
    private final AcknowledgeAlert acknowledgeAlert;
    private final EndDose endDose;
    private final Clock clock;
    private final Ids ids;

    DoseController(
            SessionPage page,
            Callers callers,
            CheckDose checkDose,
            StartDose startDose,
            DrawnDose drawnDose,
            RecordVitals recordVitals,
            AcknowledgeAlert acknowledgeAlert,
            EndDose endDose,
            Clock clock,
            Ids ids) {
        this.page = page;
        this.callers = callers;
        this.checkDose = checkDose;
        this.startDose = startDose;
        this.drawnDose = drawnDose;
        this.recordVitals = recordVitals;
        this.acknowledgeAlert = acknowledgeAlert;
        this.endDose = endDose;
        this.clock = clock;
        this.ids = ids;
    }

    @PostMapping("/dose/second-check")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView secondCheck(
            @PathVariable String sessionId,
            @Valid @RequestBody DoseCheckRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(checkDose.carryOut(callers.command(sessionId, ifMatch), request.dose()), clock.instant());
    }

    @PostMapping("/dose/start")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView start(
            @PathVariable String sessionId,
            @Valid @RequestBody(required = false) @Nullable StartDoseRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        StartDoseRequest wanted =
                drawnDose.complete(sessionId, request == null ? StartDoseRequest.asOrdered() : request);
        return page.of(
                startDose.carryOut(callers.command(sessionId, ifMatch), wanted.wishes(), wanted.vial()),
                clock.instant());
    }

    @PostMapping("/vitals")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    SessionView vitals(
            @PathVariable String sessionId,
            @Valid @RequestBody VitalsRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(
                recordVitals.carryOut(callers.recorded(sessionId, ifMatch), request.entry(ids.next())),
                clock.instant());
    }

    @PostMapping("/alerts/{alertId}/acknowledgement")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView acknowledge(
            @PathVariable String sessionId,
            @PathVariable String alertId,
            @Valid @RequestBody AcknowledgeRequest request) {
        return page.of(
                acknowledgeAlert.carryOut(callers.recorded(sessionId, null), alertId, request.action()),
                clock.instant());
    }

    @PostMapping("/dose/end")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView end(
            @PathVariable String sessionId,
            @Valid @RequestBody(required = false) @Nullable EndDoseRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        EndDoseRequest said = request == null ? EndDoseRequest.whole() : request;
        return page.of(endDose.carryOut(callers.command(sessionId, ifMatch), said.outcome()), clock.instant());
    }
}
