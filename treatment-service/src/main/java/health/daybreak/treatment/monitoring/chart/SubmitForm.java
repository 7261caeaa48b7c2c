package health.daybreak.treatment.monitoring.chart;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.monitoring.CompleteForm;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.MonitoringForms;
import health.daybreak.treatment.monitoring.Submission;
import health.daybreak.treatment.monitoring.Supplied;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import health.daybreak.treatment.session.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody who has reviewed the form attests it and says that it was submitted. Daybreak sends it to nobody: it keeps
 * what was attested, and stops its clock.
 */
@Component
public final class SubmitForm {

    private final Sessions sessions;
    private final Patients patients;
    private final MonitoringForms forms;
    private final ReadForm read;
    private final CompleteForm complete;

    SubmitForm(Sessions sessions, Patients patients, MonitoringForms forms, ReadForm read, CompleteForm complete) {
        this.sessions = sessions;
        this.patients = patients;
        this.forms = forms;
        this.read = read;
        this.complete = complete;
    }

    /**
     * What somebody attests.
     *
     * @param answers to what the chart lacks, by field
     * @param submittedOn the clinic's local day on which they submitted it
     * @param reference what the receiver calls it; null when it said nothing
     * @param reason why it is submitted again; null for the first time
     */
    public record Attested(
            Map<FieldName, Supplied> answers,
            LocalDate submittedOn,
            @Nullable String reference,
            @Nullable String reason,
            Signed signed) {}

    /**
     * Keeps it, with the fields as they are now. Throws {@link Refused} while the patient is still here, while anything is
     * missing, and for a day that cannot be.
     *
     * @param seen the version that was reviewed; null when that does not matter
     */
    public Stored<MonitoringForm> carryOut(String sessionId, @Nullable Long seen, Attested attested) {
        Session session = sessions.get(sessionId).state();
        requireKnown(session);
        requireOver(forms.get(sessionId).state(), session);
        List<Field> fields = complete.complete(
                read.fields(session),
                attested.answers(),
                read.points(session),
                attested.signed().at());
        Submission submission = new Submission(
                fields,
                attested.submittedOn(),
                attested.reference(),
                attested.signed().by(),
                attested.signed().at(),
                attested.reason());
        Stored<MonitoringForm> kept = change(sessionId, seen, form -> form.submitted(submission));
        // Looked at after the write: an erasure that came first is seen here, and one that comes later finds the words.
        if (patients.forgotten(session.patientId())) {
            withoutWords(sessionId);
        }
        return kept;
    }

    /** By the service itself: this very command has changed the form already and would not change it twice. */
    private void withoutWords(String sessionId) {
        Cause cause = Cause.current();
        Cause.ofService("treatment", cause.clinicId(), cause.correlationId())
                .run(() -> forms.change(sessionId, form -> Change.to(form.withoutWords(Session.ERASED))));
    }

    private Stored<MonitoringForm> change(String sessionId, @Nullable Long seen, UnaryOperator<MonitoringForm> decide) {
        return seen == null
                ? forms.change(sessionId, form -> Change.to(decide.apply(form)))
                : forms.change(sessionId, seen, form -> Change.to(decide.apply(form)));
    }

    private void requireKnown(Session session) {
        if (patients.forgotten(session.patientId())) {
            throw Refused.conflict("patient-erased", "This person was erased: nothing is kept about them.", Map.of());
        }
    }

    private static void requireOver(MonitoringForm form, Session session) {
        switch (FormStatus.of(form, session)) {
            case TO_SUBMIT, SUBMITTED -> {}
            case UNDER_WAY ->
                throw Refused.conflict(
                        "session-not-over",
                        "The patient is still here: the form is submitted once they have left.",
                        Map.of());
            case NOTHING_GIVEN, NOT_KEPT ->
                throw Refused.conflict("no-form-owed", "Nothing was given: no form is owed.", Map.of());
        }
    }
}
