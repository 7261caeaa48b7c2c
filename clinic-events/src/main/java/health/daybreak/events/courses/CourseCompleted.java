package health.daybreak.events.courses;

import java.time.Instant;

/**
 * The course ended as planned.
 *
 * @param courseId the course
 * @param patientId the patient, without saying who that is
 * @param completedSessions sessions of the course that were completed
 * @param completedAt when the course ended
 */
public record CourseCompleted(String courseId, String patientId, int completedSessions, Instant completedAt)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.completed.v1";

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
