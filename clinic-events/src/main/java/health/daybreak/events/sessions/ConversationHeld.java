package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A conversation took place.
 *
 * @param conversationId the conversation
 * @param courseId the course that the conversation belongs to
 * @param patientId the patient, without saying who that is
 * @param heldBy who held it, by staff id
 * @param heldAt when that was recorded
 */
public record ConversationHeld(String conversationId, String courseId, String patientId, String heldBy, Instant heldAt)
        implements ConversationEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.conversation.held.v1";

    @Override
    public String subject() {
        return conversationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
