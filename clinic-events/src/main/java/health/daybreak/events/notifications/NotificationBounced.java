package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The channel's provider had taken a message and says now that it did not arrive. It is tried another way where there is
 * one; whether it failed for good is told by itself.
 *
 * @param notificationId the message, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param rule the rule that wanted it said, for example {@code reminder-72h}, {@code reminder-24h},
 *     {@code questionnaire-48h}, {@code after-care}
 * @param sessionId the session it is about, if it is about one
 * @param channel how the message travelled. Open vocabulary, such as {@code EMAIL}, {@code SMS}.
 * @param reason what the provider says. Open vocabulary, such as {@code UNKNOWN_ADDRESS}, {@code FULL},
 *     {@code BLOCKED}, {@code UNSPECIFIED}.
 * @param permanent whether nothing will ever arrive that way
 * @param bouncedAt when that was heard
 */
public record NotificationBounced(
        String notificationId,
        String patientId,
        String rule,
        @Nullable String sessionId,
        String channel,
        String reason,
        boolean permanent,
        Instant bouncedAt)
        implements MessageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.notification.bounced.v1";

    @Override
    public String subject() {
        return notificationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
