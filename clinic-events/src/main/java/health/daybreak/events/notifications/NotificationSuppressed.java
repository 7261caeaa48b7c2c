package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A planned message was withheld, and why.
 *
 * @param notificationId the message, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param rule the rule that wanted it said, for example {@code reminder-72h}, {@code reminder-24h},
 *     {@code questionnaire-48h}, {@code after-care}
 * @param sessionId the session it is about, if it is about one
 * @param reason why it was withheld. Open vocabulary, such as {@code NO_CONSENT}, {@code NO_CONTACT},
 *     {@code SESSION_CANCELLED}, {@code SESSION_MOVED}, {@code TOO_LATE}.
 * @param suppressedAt when that was decided
 */
public record NotificationSuppressed(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String reason,
        Instant suppressedAt)
        implements MessageEvent {

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
