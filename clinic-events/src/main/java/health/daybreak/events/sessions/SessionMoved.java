package health.daybreak.events.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booked session has a new time or place.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param startsAt when the patient is expected now
 * @param endsAt when the chair is free again
 * @param chairId the chair or room
 * @param nurseId the nurse, by staff id
 * @param prescriberId the prescriber who covers, by staff id
 * @param therapistId the therapist, by staff id, where the route has one
 * @param previousStartsAt when the patient was expected before
 * @param reason why it was moved. Open vocabulary, such as {@code PATIENT_REQUEST}, {@code PATIENT_ILL},
 *     {@code NO_RIDE_HOME}, {@code CLINIC_REQUEST}.
 * @param movedAt when it was moved
 */
public record SessionMoved(
        String sessionId,
        String courseId,
        String patientId,
        Instant startsAt,
        Instant endsAt,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId,
        Instant previousStartsAt,
        String reason,
        Instant movedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.moved.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
