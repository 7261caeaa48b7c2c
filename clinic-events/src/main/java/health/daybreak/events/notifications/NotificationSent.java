package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message was handed to the channel's provider. */
public record NotificationSent(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String channel,
        String template,
        int templateVersion,
        Instant sentAt)
        implements NotificationEvent {

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
