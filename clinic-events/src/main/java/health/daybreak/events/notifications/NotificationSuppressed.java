package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A planned message was withheld, and why. */
public record NotificationSuppressed(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String reason,
        Instant suppressedAt)
        implements NotificationEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.notification.suppressed.v1";

    @Override
    public String subject() {
        return notificationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
