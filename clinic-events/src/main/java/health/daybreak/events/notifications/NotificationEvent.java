package health.daybreak.events.notifications;

import health.daybreak.events.ClinicEvent;

/** An event of the notifications topic. */
public sealed interface NotificationEvent extends ClinicEvent permits MessageEvent, PageEvent {}
