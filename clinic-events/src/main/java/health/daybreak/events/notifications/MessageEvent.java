package health.daybreak.events.notifications;

/** What became of a message to a patient. */
public sealed interface MessageEvent extends NotificationEvent
        permits NotificationSent, NotificationFailed, NotificationSuppressed {}
