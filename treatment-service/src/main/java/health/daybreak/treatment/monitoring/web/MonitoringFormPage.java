package health.daybreak.treatment.monitoring.web;

import static health.daybreak.treatment.limits.LimitName.MONITORING_FORM_DAYS;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.monitoring.Deadline;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.Submission;
import health.daybreak.treatment.monitoring.chart.FormStatus;
import health.daybreak.treatment.monitoring.chart.ReadForm;
import health.daybreak.treatment.monitoring.web.MonitoringFormView.SubmissionView;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.web.SlotView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of a session together. */
@Component
class MonitoringFormPage {

    private final ReadForm read;
    private final Limits limits;

    MonitoringFormPage(ReadForm read, Limits limits) {
        this.read = read;
        this.limits = limits;
    }

    /** The form as of this moment. */
    MonitoringFormView of(Session session, Instant now) {
        Stored<MonitoringForm> stored = read.of(session.id()).orElse(null);
        MonitoringForm form = stored == null ? null : stored.state();
        FormStatus status = FormStatus.of(form, session);
        List<Field> fields = status == FormStatus.NOT_KEPT ? List.of() : read.fields(session);
        return new MonitoringFormView(
                session.id(),
                session.patientId(),
                stored == null ? 0 : stored.version(),
                status,
                session.booking().number(),
                session.booking().ofSessions(),
                session.booking().route(),
                SlotView.of(session.booking().slot()),
                form == null ? null : clock(form, now),
                FormFieldView.all(fields, limits),
                ReadForm.missing(fields),
                submissions(form),
                form == null
                        ? List.of()
                        : form.latest().map(last -> last.outdatedBy(fields)).orElse(List.of()),
                now);
    }

    /** By when this form is to be submitted. */
    FormClockView clock(MonitoringForm form, Instant now) {
        return FormClockView.of(deadline(form), now);
    }

    private Deadline deadline(MonitoringForm form) {
        return form.deadline(limits.whole(MONITORING_FORM_DAYS));
    }

    private List<SubmissionView> submissions(@Nullable MonitoringForm form) {
        return form == null
                ? List.of()
                : form.submissions().stream()
                        .map(one -> submission(one, deadline(form)))
                        .toList();
    }

    private SubmissionView submission(Submission one, Deadline deadline) {
        return new SubmissionView(
                FormFieldView.all(one.fields(), limits),
                one.submittedOn(),
                deadline.keptBy(one.submittedOn()),
                one.reference(),
                one.by(),
                one.at(),
                one.reason());
    }
}
