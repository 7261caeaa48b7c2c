package health.daybreak.events.courses;

import java.time.Instant;

/**
 * The course was ended early.
 *
 * @param courseId the course
 * @param patientId the patient, without saying who that is
 * @param reason why it was ended early. Open vocabulary, such as {@code NO_RESPONSE}, {@code SIDE_EFFECTS},
 *     {@code PATIENT_REQUEST}, {@code CLINICAL_DECISION}.
 * @param completedSessions sessions of the course that were completed
 * @param decidedBy who decided, by staff id
 * @param discontinuedAt when the course ended
 */
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
