package health.daybreak.treatment.monitoring.chart;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.AdverseEvents;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.MonitoringForms;
import health.daybreak.treatment.monitoring.Points;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the form of a session from its chart as it is now, and lists the forms that are owed. */
@Component
public final class ReadForm {

    private final Sessions sessions;
    private final AdverseEvents events;
    private final Patients patients;
    private final MonitoringForms forms;
    private final FillForm fill;

    ReadForm(Sessions sessions, AdverseEvents events, Patients patients, MonitoringForms forms, FillForm fill) {
        this.sessions = sessions;
        this.events = events;
        this.patients = patients;
        this.forms = forms;
        this.fill = fill;
    }

    /**
     * A form that is owed.
     *
     * @param missing what the chart lacks
     */
    public record Owed(MonitoringForm form, Session session, FormStatus status, List<FieldName> missing) {}

    /** What the chart says now; nothing before a dose began. */
    public List<Field> fields(Session session) {
        return session.visit().dose() == null ? List.of() : fill.of(session, eventsOf(session));
    }

    /** The moments that the form of a session asks about. */
    public Points points(Session session) {
        return fill.points(session);
    }

    /** The form of this session, if one is kept. */
    public Optional<Stored<MonitoringForm>> of(String sessionId) {
        return forms.find(sessionId);
    }

    /** Those that wait for their patient to leave or for somebody to submit them, the oldest dose first. */
    public List<Owed> owed() {
        return forms.owed().stream().map(Stored::state).flatMap(this::owed).toList();
    }

    private Stream<Owed> owed(MonitoringForm form) {
        Optional<Session> session = sessions.find(form.sessionId()).map(Stored::state);
        if (session.isEmpty() || patients.forgotten(form.patientId())) {
            return Stream.empty();
        }
        FormStatus status = FormStatus.of(form, session.get());
        return switch (status) {
            case UNDER_WAY, TO_SUBMIT ->
                Stream.of(new Owed(form, session.get(), status, missing(fields(session.get()))));
            case NOT_KEPT, NOTHING_GIVEN, SUBMITTED -> Stream.empty();
        };
    }

    /** Which of these nobody has said anything of. */
    public static List<FieldName> missing(List<Field> fields) {
        return fields.stream().filter(Field::missing).map(Field::name).toList();
    }

    private List<AdverseEvent> eventsOf(Session session) {
        return events.ofPatient(session.patientId()).stream()
                .map(Stored::state)
                .filter(event -> event.sessionId().equals(session.id()))
                .toList();
    }
}
