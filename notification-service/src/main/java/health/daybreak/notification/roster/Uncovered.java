package health.daybreak.notification.roster;

import java.time.Instant;

/** A time in which nobody is called first. */
public record Uncovered(Instant from, Instant until) {}
