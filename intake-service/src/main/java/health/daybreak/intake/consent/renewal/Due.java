package health.daybreak.intake.consent.renewal;

import java.time.Instant;

/**
 * A reason to sign anew, and from when on it counts; may lie ahead.
 */
public record Due(DueReason reason, Instant from) {}
