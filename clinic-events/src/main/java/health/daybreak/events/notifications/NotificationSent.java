package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message was handed to the channel's provider.
 *
 * @param notificationId the message, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param rule the rule that wanted it said, for example {@code reminder-72h}, {@code reminder-24h},
 *     {@code questionnaire-48h}, {@code after-care}
 * @param sessionId the session it is about, if it is about one
 * @param channel how the message travelled: {@code EMAIL} or {@code SMS}
 * @param template the text that was used; never the text itself, for example {@code last-reminder}
 * @param templateVersion the version of that text, from 1
 * @param sentAt when the provider took it
 */
public record NotificationSent(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String channel,
        String template,
        int templateVersion,
        Instant sentAt)
        implements MessageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.notification.sent.v1";

    @Override
    public String subject() {
        return notificationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
