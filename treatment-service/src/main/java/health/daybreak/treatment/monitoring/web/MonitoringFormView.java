package health.daybreak.treatment.monitoring.web;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.chart.FormStatus;
import health.daybreak.treatment.session.web.SlotView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The monitoring form of one session. Daybreak sends it to nobody: whoever attests it submits it elsewhere.
 *
 * @param version of the form, 0 where none is kept
 * @param clock by when it is to be submitted; null where none is kept
 * @param fields as the chart says now; empty where no form is kept
 * @param missing those that a person must still say something of
 * @param submissions oldest first, each as it was attested
 * @param changedSince fields of which the chart says now what it did not say when the form was submitted last
 */
record MonitoringFormView(
        String sessionId,
        String patientId,
        long version,
        FormStatus status,
        int number,
        int ofSessions,
        Route route,
        SlotView slot,
        @Nullable FormClockView clock,
        List<FormFieldView> fields,
        List<FieldName> missing,
        List<SubmissionView> submissions,
        List<FieldName> changedSince,
        Instant at) {

    /**
     * One submission.
     *
     * @param inTime whether it went out by the last day
     * @param reason why it was submitted again; null for the first
     */
    record SubmissionView(
            List<FormFieldView> fields,
            LocalDate submittedOn,
            boolean inTime,
            @Nullable String reference,
            String by,
            Instant at,
            @Nullable String reason) {}
}
