package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message could not be delivered and will not be tried again. */
public record NotificationFailed(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String channel,
        String reason,
        int attempts,
        Instant failedAt)
        implements NotificationEvent {

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
