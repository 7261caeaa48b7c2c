package health.daybreak.treatment.monitoring.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.FormUses;
import health.daybreak.treatment.monitoring.chart.ChooseForms;
import health.daybreak.treatment.monitoring.chart.FormStatus;
import health.daybreak.treatment.monitoring.chart.ReadForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which monitoring forms are owed, and whether the clinic keeps any. */
@RestController
@RequestMapping("/api/treatment/monitoring-forms")
class MonitoringFormsController {

    private final ReadForm read;
    private final MonitoringFormPage page;
    private final FormUses uses;
    private final ChooseForms choose;
    private final Limits limits;
    private final Clock clock;

    MonitoringFormsController(
            ReadForm read, MonitoringFormPage page, FormUses uses, ChooseForms choose, Limits limits, Clock clock) {
        this.read = read;
        this.page = page;
        this.uses = uses;
        this.choose = choose;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * A form that is owed.
     *
     * @param status whether the patient is still here, or it can be submitted
     * @param missing what the chart lacks so far
     */
    record DueFormView(
            String sessionId,
            String patientId,
            int number,
            int ofSessions,
            Route route,
            FormClockView clock,
            FormStatus status,
            List<FieldName> missing) {}

    @GetMapping("/due")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    List<DueFormView> due() {
        Instant now = clock.instant();
        List<ReadForm.Owed> owed = read.owed();
        AccessAudit.about(owed.stream().map(one -> one.form().patientId()).toList());
        return owed.stream().map(one -> due(one, now)).toList();
    }

    @GetMapping("/use")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    FormUseView use() {
        return FormUseView.of(uses.find(Cause.current().clinicId()).orElse(null), limits);
    }

    @PutMapping("/use")
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    FormUseView choose(
            @Valid @RequestBody FormUseRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Cause cause = Cause.current();
        return FormUseView.of(
                choose.carryOut(
                        cause.clinicId(), Versions.expected(ifMatch), request.by(cause.actorId(), clock.instant())),
                limits);
    }

    private DueFormView due(ReadForm.Owed owed, Instant now) {
        return new DueFormView(
                owed.form().sessionId(),
                owed.form().patientId(),
                owed.session().booking().number(),
                owed.session().booking().ofSessions(),
                owed.session().booking().route(),
                page.clock(owed.form(), now),
                owed.status(),
                owed.missing());
    }
}
