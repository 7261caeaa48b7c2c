package health.daybreak.events.courses;

import java.time.Instant;

/** The course was ended early. */
public record CourseDiscontinued(
        String courseId,
        String patientId,
        String reason,
        int completedSessions,
        String decidedBy,
        Instant discontinuedAt)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.discontinued.v1";

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
