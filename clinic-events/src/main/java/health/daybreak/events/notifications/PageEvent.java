package health.daybreak.events.notifications;

/** What became of a page to somebody of the staff. */
public sealed interface PageEvent extends NotificationEvent permits PageSent, PageFailed {}
