package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A booked conversation will not happen, because its session will not.
 *
 * @param conversationId the conversation
 * @param courseId the course that the conversation belongs to
 * @param patientId the patient, without saying who that is
 * @param reason why it will not happen. Open vocabulary, such as {@code PATIENT_REQUEST}, {@code PATIENT_ILL}.
 * @param cancelledAt when it was cancelled
 */
public record ConversationCancelled(
        String conversationId, String courseId, String patientId, String reason, Instant cancelledAt)
        implements ConversationEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.conversation.cancelled.v1";

    @Override
    public String subject() {
        return conversationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
