package health.daybreak.notification.plan;

import java.time.Instant;

/** That somebody of the staff keeps a message back, and why. */
public record Hold(String by, Instant at, String reason) {}
