package health.daybreak.treatment.monitoring.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.treatment.monitoring.chart.SubmitForm;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import health.daybreak.treatment.session.Signed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The monitoring form of one session: read from its chart, attested by a person, and never sent by Daybreak. */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}/monitoring-form")
class MonitoringFormController {

    private final Sessions sessions;
    private final MonitoringFormPage page;
    private final SubmitForm submit;
    private final Clock clock;

    MonitoringFormController(Sessions sessions, MonitoringFormPage page, SubmitForm submit, Clock clock) {
        this.sessions = sessions;
        this.page = page;
        this.submit = submit;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    MonitoringFormView form(@PathVariable String sessionId) {
        return page.of(audited(sessionId), clock.instant());
    }

    @PostMapping("/submissions")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    MonitoringFormView submit(
            @PathVariable String sessionId,
            @Valid @RequestBody SubmissionRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Session session = audited(sessionId);
        Instant now = clock.instant();
        submit.carryOut(
                sessionId,
                Versions.expected(ifMatch),
                request.by(new Signed(Cause.current().actorId(), now)));
        return page.of(session, now);
    }

    private Session audited(String sessionId) {
        Session session = sessions.get(sessionId).state();
        AccessAudit.about(session.patientId());
        return session;
    }
}
