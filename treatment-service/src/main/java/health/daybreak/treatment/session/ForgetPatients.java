package health.daybreak.treatment.session;

import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.AdverseEvents;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.kap.PsychotherapyNotes;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.MonitoringForms;
import health.daybreak.treatment.order.CourseOrders;
import org.springframework.stereotype.Component;

/**
 * A person was erased. What is known of them as a patient goes; of their sessions stays who gave what and when, and every
 * number that was measured, because drugs and outcomes must add up, and no word that anybody wrote. Psychotherapy notes are
 * words alone: none of them stays.
 */
@Component
public final class ForgetPatients {

    private final Patients patients;
    private final Sessions sessions;
    private final CourseOrders orders;
    private final AdverseEvents events;
    private final PsychotherapyNotes notes;
    private final MonitoringForms forms;

    ForgetPatients(
            Patients patients,
            Sessions sessions,
            CourseOrders orders,
            AdverseEvents events,
            PsychotherapyNotes notes,
            MonitoringForms forms) {
        this.forms = forms;
        this.notes = notes;
        this.events = events;
        this.orders = orders;
        this.patients = patients;
        this.sessions = sessions;
    }

    /** Hears of a patient. */
    public void of(Received<PatientEvent> received) {
        if (received.data() instanceof PatientErased erased) {
            patients.forgetForGood(erased.patientId());
            notes.forgetPatient(erased.patientId());
            for (Stored<AdverseEvent> event : events.ofPatient(erased.patientId())) {
                events.change(event.id(), known -> Change.to(known.withoutWords(Session.ERASED)));
            }
            for (Stored<MonitoringForm> form : forms.ofPatient(erased.patientId())) {
                forms.change(form.id(), known -> Change.to(known.withoutWords(Session.ERASED)));
            }
            for (Stored<Session> session : sessions.ofPatient(erased.patientId())) {
                silence(session.id());
                silenceOrder(session.state().courseId());
            }
        }
    }

    /** Hears of a session: one that was under way in the moment of the erasure ends later, and with words. */
    public void ofSession(Received<SessionEvent> received) {
        boolean over = received.data() instanceof SessionCompleted || received.data() instanceof SessionAborted;
        if (over && patients.forgotten(received.envelope().key())) {
            silence(received.envelope().subject());
        }
    }

    private void silenceOrder(String courseId) {
        if (orders.find(courseId).isPresent()) {
            orders.change(courseId, order -> Change.to(order.withReasons(Session.ERASED)));
        }
    }

    private void silence(String sessionId) {
        sessions.change(sessionId, session -> Change.to(session.withoutWords()));
    }
}
