package health.daybreak.events.courses;

import java.time.Instant;

/**
 * The course rests: what was still to come is cancelled.
 *
 * @param courseId the course
 * @param patientId the patient, without saying who that is
 * @param reason why it rests. Open vocabulary, such as {@code PATIENT_REQUEST}, {@code PATIENT_ILL}.
 * @param pausedBy who decided, by staff id
 * @param pausedAt when it began to rest
 */
public record CoursePaused(String courseId, String patientId, String reason, String pausedBy, Instant pausedAt)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.paused.v1";

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
