package health.daybreak.notification.escalation;

import java.time.Instant;

/** Who took charge, and when. */
public record Taken(String by, Instant at) {}
