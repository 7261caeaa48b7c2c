package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The desk was asked to call a patient who can be reached in no other way. Whether the patient was reached is told as
 * delivered or bounced, by the channel {@code VOICE}.
 *
 * @param notificationId the message, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param rule the rule that wanted it said, for example {@code reminder-24h}
 * @param sessionId the session it is about, if it is about one
 * @param callBy from then on the call would be of no use
 * @param askedAt when the desk was asked
 */
public record CallAsked(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        Instant callBy,
        Instant askedAt)
        implements MessageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.call.asked.v1";

    @Override
    public String subject() {
        return notificationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
