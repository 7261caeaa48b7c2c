package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The channel's provider says that a message has arrived.
 *
 * @param notificationId the message, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param rule the rule that wanted it said, for example {@code reminder-72h}, {@code reminder-24h},
 *     {@code questionnaire-48h}, {@code after-care}
 * @param sessionId the session it is about, if it is about one
 * @param channel how the message travelled. Open vocabulary, such as {@code EMAIL}, {@code SMS}.
 * @param deliveredAt when that was heard
 */
public record NotificationDelivered(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String channel,
        Instant deliveredAt)
        implements MessageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.notification.delivered.v1";

    @Override
    public String subject() {
        return notificationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
