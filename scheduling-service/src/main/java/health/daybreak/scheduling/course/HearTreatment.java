package health.daybreak.scheduling.course;

import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionConfirmed;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Follows what happens to sessions in the treatment room, which is the end of planning them. */
@Service
public final class HearTreatment {

    private static final String TREATMENT = "/daybreak/treatment";

    private final Courses courses;

    HearTreatment(Courses courses) {
        this.courses = courses;
    }

    /**
     * Takes note of one event of the sessions topic; this service's own ones mean nothing new, and the subject of an
     * adverse event, or of what is checked over time, is no session of a course.
     */
    public void hear(Received<SessionEvent> received) {
        boolean ofSession =
                !(received.data() instanceof AdverseEventRecorded) && !(received.data() instanceof ExposureChecked);
        if (ofSession && received.envelope().source().equals(TREATMENT)) {
            courses.react(CourseSession.courseOf(received.envelope().subject()), received, HearTreatment::applied);
        }
    }

    private static @Nullable Change<Course> applied(@Nullable Course course, SessionEvent event, Envelope envelope) {
        SessionStatus status = statusAfter(event);
        return course == null || status == null ? null : course.heard(event.subject(), status, envelope.time());
    }

    private static @Nullable SessionStatus statusAfter(SessionEvent event) {
        return switch (event) {
            case SessionArrived arrived -> SessionStatus.ARRIVED;
            case SessionCompleted completed -> SessionStatus.COMPLETED;
            case SessionAborted aborted -> SessionStatus.ABORTED;
            case SessionHeld held -> null;
            case GateOverridden overridden -> null;
            case DoseStarted started -> null;
            case DoseEnded ended -> null;
            case AlertRaised raised -> null;
            case AdverseEventRecorded recorded -> null;
            case ExposureChecked checked -> null;
            case SessionCharted charted -> null;
            case RideAnswered answered -> null;
            case SessionBooked ours -> null;
            case SessionMoved ours -> null;
            case SessionCancelled ours -> null;
            case SessionMissed ours -> null;
            case SessionConfirmed ours -> null;
            case ConversationEvent ours -> null;
        };
    }
}
