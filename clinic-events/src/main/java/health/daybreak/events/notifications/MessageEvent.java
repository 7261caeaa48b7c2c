package health.daybreak.events.notifications;

/** What became of a message to a patient, and that a patient answered. */
public sealed interface MessageEvent extends NotificationEvent
        permits NotificationSent,
                NotificationFailed,
                NotificationSuppressed,
                NotificationDelivered,
                NotificationBounced,
                ReplyReceived,
                CallAsked {}
