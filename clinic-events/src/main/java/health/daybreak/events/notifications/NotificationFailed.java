package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message could not be delivered and will not be tried again.
 *
 * @param notificationId the message, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param rule the rule that wanted it said, for example {@code reminder-72h}, {@code reminder-24h},
 *     {@code questionnaire-48h}, {@code after-care}
 * @param sessionId the session it is about, if it is about one
 * @param channel how the message travelled: {@code EMAIL} or {@code SMS}
 * @param reason why it could not be delivered. Open vocabulary, such as {@code REJECTED}, {@code UNREACHABLE},
 *     {@code EXPIRED}.
 * @param attempts how often it was tried
 * @param failedAt when it was given up
 */
public record NotificationFailed(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String channel,
        String reason,
        int attempts,
        Instant failedAt)
        implements MessageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.notification.failed.v1";

    @Override
    public String subject() {
        return notificationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
