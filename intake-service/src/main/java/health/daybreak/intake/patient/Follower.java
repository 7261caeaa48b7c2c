package health.daybreak.intake.patient;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Received;

/**
 * Keeps something in step with what intake itself, scheduling and treatment say of patients, in whatever order. What it
 * does not care for passes it by.
 */
public interface Follower {

    /** What intake says: its own events, like any other service hears them. */
    default void heardOfPatient(Received<PatientEvent> event) {}

    default void heardOfCourse(Received<CourseEvent> event) {}

    default void heardOfSession(Received<SessionEvent> event) {}
}
