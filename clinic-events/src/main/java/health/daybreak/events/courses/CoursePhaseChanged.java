package health.daybreak.events.courses;

import java.time.Instant;

/**
 * The course went from one phase to the next.
 *
 * @param courseId the course
 * @param patientId the patient, without saying who that is
 * @param fromPhase the phase that ended: {@code INDUCTION}, {@code TAPER} or {@code MAINTENANCE}
 * @param toPhase the phase that began: {@code INDUCTION}, {@code TAPER} or {@code MAINTENANCE}
 * @param changedAt when it changed
 */
public record CoursePhaseChanged(String courseId, String patientId, String fromPhase, String toPhase, Instant changedAt)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.phase-changed.v1";

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
