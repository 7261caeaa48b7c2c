package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A conversation that belongs to a dose is booked; nothing is given at it.
 *
 * @param conversationId the conversation
 * @param courseId the course that the conversation belongs to
 * @param patientId the patient, without saying who that is
 * @param part whether it comes before the first dose or after a dose: {@code PREPARATION} or {@code INTEGRATION}
 * @param sessionNumber the number of the session that it belongs to, from 1
 * @param startsAt when the patient is expected
 * @param endsAt when the room is free again
 * @param zone the zone of the clinic, as an IANA name
 * @param roomId the room
 * @param therapistId the therapist, by staff id
 * @param bookedAt when it was booked
 */
public record ConversationBooked(
        String conversationId,
        String courseId,
        String patientId,
        String part,
        int sessionNumber,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String roomId,
        String therapistId,
        Instant bookedAt)
        implements ConversationEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.conversation.booked.v1";

    @Override
    public String subject() {
        return conversationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
