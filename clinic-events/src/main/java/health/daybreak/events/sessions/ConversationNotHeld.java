package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A conversation that was marked as held did not take place: the mark was a mistake, and it is booked as it was before.
 *
 * @param conversationId the conversation
 * @param courseId the course that the conversation belongs to
 * @param patientId the patient, without saying who that is
 * @param correctedBy who took the mark back, by staff id
 * @param correctedAt when the mark was taken back
 */
public record ConversationNotHeld(
        String conversationId, String courseId, String patientId, String correctedBy, Instant correctedAt)
        implements ConversationEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.conversation.not-held.v1";

    @Override
    public String subject() {
        return conversationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
