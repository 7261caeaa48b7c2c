package health.daybreak.intake.patient;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Received;

/** Keeps something in step with what intake itself, scheduling and treatment say of patients, in whatever order. */
public interface Follower {

    /** What intake says: its own events, like any other service hears them. */
    void heardOfPatient(Received<PatientEvent> event);

    void heardOfCourse(Received<CourseEvent> event);

    void heardOfSession(Received<SessionEvent> event);
}
