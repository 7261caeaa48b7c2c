package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A booked conversation has a new time or place.
 *
 * @param conversationId the conversation
 * @param courseId the course that the conversation belongs to
 * @param patientId the patient, without saying who that is
 * @param startsAt when the patient is expected
 * @param endsAt when the room is free again
 * @param roomId the room
 * @param therapistId the therapist, by staff id
 * @param previousStartsAt when the patient was expected before
 * @param reason why it was moved. Open vocabulary, such as {@code PATIENT_REQUEST}, {@code PATIENT_ILL}.
 * @param movedAt when it was moved
 */
public record ConversationMoved(
        String conversationId,
        String courseId,
        String patientId,
        Instant startsAt,
        Instant endsAt,
        String roomId,
        String therapistId,
        Instant previousStartsAt,
        String reason,
        Instant movedAt)
        implements ConversationEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.conversation.moved.v1";

    @Override
    public String subject() {
        return conversationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
