package health.daybreak.reporting.message;

import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.MessageEvent;
import health.daybreak.events.notifications.NotificationBounced;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.events.notifications.ReplyReceived;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message to a patient; the latest word counts.
 *
 * @param rule what wanted it said, for example {@code reminder-24h}
 * @param reason why it failed or was withheld; null when it was sent
 */
public record Message(
        String messageId,
        Fate fate,
        String rule,
        @Nullable String channel,
        @Nullable String reason,
        Instant at) {

    /** How it ended. */
    public enum Fate {
        SENT,
        FAILED,
        WITHHELD
    }

    /** What the event says of how a message ended; null when it says nothing of that. */
    public static @Nullable Message of(MessageEvent event) {
        return switch (event) {
            case NotificationSent sent ->
                new Message(sent.notificationId(), Fate.SENT, sent.rule(), sent.channel(), null, sent.sentAt());
            case NotificationFailed failed ->
                new Message(
                        failed.notificationId(),
                        Fate.FAILED,
                        failed.rule(),
                        failed.channel(),
                        failed.reason(),
                        failed.failedAt());
            case NotificationSuppressed withheld ->
                new Message(
                        withheld.notificationId(),
                        Fate.WITHHELD,
                        withheld.rule(),
                        null,
                        withheld.reason(),
                        withheld.suppressedAt());
            case NotificationDelivered arrived ->
                new Message(
                        arrived.notificationId(),
                        Fate.SENT,
                        arrived.rule(),
                        arrived.channel(),
                        null,
                        arrived.deliveredAt());
            // It is tried another way, or told as failed right after.
            case NotificationBounced bounced -> null;
            case ReplyReceived reply -> null;
            // Whether the patient was reached is told once somebody has called.
            case CallAsked asked -> null;
        };
    }

    /** The later of the two words about one message. */
    public Message or(Message other) {
        return other.at().isAfter(at) ? other : this;
    }
}
