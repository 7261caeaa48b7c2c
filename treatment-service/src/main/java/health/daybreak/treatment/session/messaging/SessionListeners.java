package health.daybreak.treatment.session.messaging;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.treatment.facts.NoteFacts;
import health.daybreak.treatment.ledger.NoteDose;
import health.daybreak.treatment.monitoring.chart.OweForm;
import health.daybreak.treatment.session.BookingNews;
import health.daybreak.treatment.session.ForgetPatients;
import health.daybreak.treatment.session.HeedWithdrawal;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class SessionListeners {

    private static final String SCHEDULING = "/daybreak/scheduling";
    /** What the types of events about conversations begin with, those that this build does not know too. */
    private static final String CONVERSATIONS = "daybreak.conversation.";

    private static final String TREATMENT = "/daybreak/treatment";

    /** First the facts, then the sessions that stand on them: a crash in between repeats both. */
    @Bean
    Consumer<Message<byte[]>> patientEvents(
            EventReader reader, NoteFacts note, HeedWithdrawal heed, ForgetPatients forget) {
        return reader.listen(PatientEvent.class, received -> {
            note.ofPatient(received);
            heed.of(received);
            forget.of(received);
        });
    }

    /**
     * The sessions topic has two tellers: scheduling books, sessions as well as the conversations of a course, and this
     * service itself says what happened in the chair.
     */
    @Bean
    Consumer<Message<byte[]>> sessionEvents(
            EventReader reader,
            Sessions sessions,
            NoteFacts note,
            NoteDose noteDose,
            OweForm oweForm,
            ForgetPatients forget) {
        return reader.listen(SessionEvent.class, received -> {
            String source = received.envelope().source();
            if (received.envelope().type().startsWith(CONVERSATIONS)) {
                note.ofConversation(received);
            } else if (source.equals(SCHEDULING)) {
                followBooking(sessions, received);
            } else if (source.equals(TREATMENT)) {
                note.ofSession(received);
                noteDose.of(received);
                oweForm.of(received);
                forget.ofSession(received);
            }
        });
    }

    private static void followBooking(Sessions sessions, Received<SessionEvent> received) {
        sessions.react(received.envelope().subject(), received, (known, event, _) -> {
            Session after = BookingNews.apply(known, event);
            return after == null ? null : Change.to(after);
        });
    }
}
