package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A patient answered a message. Says what the answer means, never its words.
 *
 * @param replyId the answer
 * @param patientId the patient, without saying who that is
 * @param channel how it came. Open vocabulary, such as {@code SMS}.
 * @param meaning what it means. Open vocabulary, such as {@code STOP} (no more messages by this channel, from this moment
 *     on), {@code START}, {@code HELP}, {@code CONFIRM} (comes to the session), {@code WORDS} (for people to read).
 * @param sessionId the session that is confirmed; null where none is
 * @param startsAt the start that the patient was told of and confirms; null where nothing is confirmed
 * @param receivedAt when it came
 */
public record ReplyReceived(
        String replyId,
        String patientId,
        String channel,
        String meaning,
        @Nullable String sessionId,
        @Nullable Instant startsAt,
        Instant receivedAt)
        implements MessageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.reply.received.v1";

    @Override
    public String subject() {
        return replyId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
