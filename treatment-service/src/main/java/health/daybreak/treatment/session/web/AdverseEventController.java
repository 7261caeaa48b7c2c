package health.daybreak.treatment.session.web;

import static health.daybreak.treatment.limits.LimitName.ADVERSE_TELL_DAYS;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.adverse.web.AdverseEventView;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.session.Command;
import health.daybreak.treatment.session.ReportAdverseEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports what went wrong in or after a session. */
@RestController
class AdverseEventController {

    private final Callers callers;
    private final ReportAdverseEvent report;
    private final Limits limits;
    private final Ids ids;

    AdverseEventController(Callers callers, ReportAdverseEvent report, Limits limits, Ids ids) {
        this.callers = callers;
        this.report = report;
        this.limits = limits;
        this.ids = ids;
    }

    @PostMapping("/api/treatment/sessions/{sessionId}/adverse-events")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    AdverseEventView report(@PathVariable String sessionId, @Valid @RequestBody AdverseEventRequest request) {
        Command command = callers.command(sessionId, null);
        return AdverseEventView.of(
                report.carryOut(
                        command,
                        ids.next(),
                        request.term(),
                        request.onset(),
                        request.assessment().by(command.actor().staffId(), command.at())),
                Duration.ofDays(limits.whole(ADVERSE_TELL_DAYS)),
                command.at());
    }
}
