package health.daybreak.events.courses;

import java.time.Instant;

/**
 * A paused course goes on; what is left of it is booked next.
 *
 * @param courseId the course
 * @param patientId the patient, without saying who that is
 * @param resumedBy who decided, by staff id
 * @param resumedAt when it went on
 */
public record CourseResumed(String courseId, String patientId, String resumedBy, Instant resumedAt)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.resumed.v1";

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
