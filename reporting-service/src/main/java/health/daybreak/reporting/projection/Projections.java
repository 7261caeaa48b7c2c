package health.daybreak.reporting.projection;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.notifications.MessageEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.notifications.PageEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All projections of one generation, and what each event does to them. */
public record Projections(
        Projection<Journey> journeys,
        Projection<Session> sessions,
        Projection<Message> messages,
        Projection<AdverseEvent> adverseEvents) {

    /**
     * Grows whenever more is kept of an event than before: a generation of an earlier shape never saw what it lacks, so one
     * is built anew. 2: bands of scores, and what a course treats with what.
     */
    static final int SHAPE = 2;

    /** What intake says of a patient. */
    public void onPatient(Received<PatientEvent> received) {
        String patientId = received.envelope().key();
        journeys.react(
                patientId,
                received,
                (journey, event, envelope) -> changed(journey, Journey.of(patientId), known -> known.with(event)));
    }

    /** What scheduling says of a course. */
    public void onCourse(Received<CourseEvent> received) {
        String patientId = received.envelope().key();
        journeys.react(
                patientId,
                received,
                (journey, event, envelope) -> changed(journey, Journey.of(patientId), known -> known.with(event)));
    }

    /** What scheduling and treatment say of a session and of what went wrong in it; a conversation is none. */
    public void onSession(Received<SessionEvent> received) {
        if (received.data() instanceof AdverseEventRecorded) {
            onAdverseEvent(received);
        } else if (!(received.data() instanceof ConversationEvent)) {
            onSessionItself(received);
        }
    }

    private void onSessionItself(Received<SessionEvent> received) {
        String sessionId = received.envelope().subject();
        Session unknown = Session.of(sessionId, received.envelope().key());
        sessions.react(
                sessionId,
                received,
                (session, event, envelope) -> changed(session, unknown, known -> known.with(event)));
    }

    private void onAdverseEvent(Received<SessionEvent> received) {
        adverseEvents.react(
                received.envelope().subject(),
                received,
                (known, event, envelope) -> event instanceof AdverseEventRecorded recorded
                        ? changed(known, AdverseEvent.of(recorded), earlier -> earlier.or(AdverseEvent.of(recorded)))
                        : null);
    }

    /** What notification says of a message to a patient; pages to staff are counted where they are made. */
    public void onNotification(Received<NotificationEvent> received) {
        if (received.data() instanceof PageEvent) {
            return;
        }
        messages.react(received.envelope().subject(), received, (message, event, envelope) -> {
            if (!(event instanceof MessageEvent said)) {
                return null;
            }
            Message told = Message.of(said);
            return told == null ? null : changed(message, told, known -> known.or(told));
        });
    }

    private static <S> @Nullable Change<S> changed(@Nullable S stored, S unknown, UnaryOperator<S> apply) {
        S after = apply.apply(stored == null ? unknown : stored);
        return after.equals(stored) ? null : Change.to(after);
    }
}
