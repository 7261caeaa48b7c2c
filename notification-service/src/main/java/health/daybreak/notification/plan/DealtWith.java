package health.daybreak.notification.plan;

import java.time.Instant;

/** That somebody of the staff did what was to be done about a message that did not go, and what that was. */
public record DealtWith(String by, Instant at, String note) {}
