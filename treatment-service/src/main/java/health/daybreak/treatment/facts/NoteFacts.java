package health.daybreak.treatment.facts;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.PatientEvent;
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
import health.daybreak.events.staff.StaffEvent;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes note of what is said about patients, courses and staff, in whatever order the topics deliver it. */
@Component
public final class NoteFacts {

    private final Patients patients;
    private final Courses courses;
    private final StaffMembers staff;
    private final Preparations preparations;

    NoteFacts(Patients patients, Courses courses, StaffMembers staff, Preparations preparations) {
        this.patients = patients;
        this.courses = courses;
        this.staff = staff;
        this.preparations = preparations;
    }

    public void ofPatient(Received<PatientEvent> received) {
        String patientId = received.envelope().key();
        patients.react(
                patientId,
                received,
                (known, event, _) -> Change.to(orUnknown(known, patientId).after(event)));
    }

    /** What this service itself said about a session: the weight and how it went. */
    public void ofSession(Received<SessionEvent> received) {
        String patientId = received.envelope().key();
        patients.react(patientId, received, (known, event, _) -> afterSession(orUnknown(known, patientId), event));
    }

    /** What scheduling said about a conversation of a course. */
    public void ofConversation(Received<SessionEvent> received) {
        preparations.react(received.envelope().subject(), received, (known, event, _) -> {
            Preparation after = event instanceof ConversationEvent told ? Preparation.after(known, told) : null;
            return after == null ? null : Change.to(after);
        });
    }

    public void ofCourse(Received<CourseEvent> received) {
        courses.react(received.envelope().subject(), received, (known, event, _) -> {
            CourseFacts after = CourseFacts.after(known, event);
            return after == null ? null : Change.to(after);
        });
    }

    public void ofStaff(Received<StaffEvent> received) {
        staff.reactToLatest(received.envelope().subject(), received, (_, event, _) -> switch (event) {
            case StaffUpdated updated -> Change.to(StaffFacts.from(updated));
        });
    }

    private static PatientFacts orUnknown(@Nullable PatientFacts known, String patientId) {
        return known == null ? PatientFacts.unknown(patientId) : known;
    }

    private static @Nullable Change<PatientFacts> afterSession(PatientFacts before, SessionEvent event) {
        return switch (event) {
            case DoseStarted started -> Change.to(before.dosed(started));
            case SessionCompleted completed -> Change.to(before.completed(completed));
            case SessionBooked _,
                    SessionMoved _,
                    SessionCancelled _,
                    SessionMissed _,
                    SessionConfirmed _,
                    SessionArrived _,
                    SessionHeld _,
                    GateOverridden _,
                    DoseEnded _,
                    AlertRaised _,
                    AdverseEventRecorded _,
                    ExposureChecked _,
                    SessionCharted _,
                    RideAnswered _,
                    SessionAborted _,
                    ConversationEvent _ -> null;
        };
    }
}
