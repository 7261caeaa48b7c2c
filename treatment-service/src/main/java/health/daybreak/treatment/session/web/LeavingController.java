package health.daybreak.treatment.session.web;

import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.session.AbortSession;
import health.daybreak.treatment.session.AmendNote;
import health.daybreak.treatment.session.DischargePatient;
import health.daybreak.treatment.session.SignOffSession;
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

/** The way home, the signed note, and early ends. */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}")
class LeavingController {

    private final SessionPage page;
    private final Callers callers;
    private final DischargePatient dischargePatient;
    private final SignOffSession signOffSession;
    private final AmendNote amendNote;
    private final AbortSession abortSession;
    private final Clock clock;

    LeavingController(
            SessionPage page,
            Callers callers,
            DischargePatient dischargePatient,
            SignOffSession signOffSession,
            AmendNote amendNote,
            AbortSession abortSession,
            Clock clock) {
        this.amendNote = amendNote;
        this.page = page;
        this.callers = callers;
        this.dischargePatient = dischargePatient;
        this.signOffSession = signOffSession;
        this.abortSession = abortSession;
        this.clock = clock;
    }

    @PostMapping("/discharge")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView discharge(
            @PathVariable String sessionId,
            @Valid @RequestBody DischargeRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(
                dischargePatient.carryOut(
                        callers.command(sessionId, ifMatch), request.seen(), request.overrideReason()),
                clock.instant());
    }

    @PostMapping("/sign-off")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView signOff(
            @PathVariable String sessionId,
            @Valid @RequestBody SignOffRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(signOffSession.carryOut(callers.command(sessionId, ifMatch), request.note()), clock.instant());
    }

    @PostMapping("/note/amendments")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView amend(@PathVariable String sessionId, @Valid @RequestBody AmendmentRequest request) {
        return page.of(
                amendNote.carryOut(callers.command(sessionId, null), request.text(), request.reason()),
                clock.instant());
    }

    @PostMapping("/abort")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView abort(
            @PathVariable String sessionId,
            @Valid @RequestBody AbortRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return page.of(
                abortSession.carryOut(
                        callers.command(sessionId, ifMatch),
                        request.reason(),
                        request.remark(),
                        request.givenMilligrams()),
                clock.instant());
    }
}
