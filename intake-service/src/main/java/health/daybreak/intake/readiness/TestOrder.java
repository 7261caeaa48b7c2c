package health.daybreak.intake.readiness;

import java.time.Instant;

/** Somebody asked for a test to be done. */
public record TestOrder(String item, String by, Instant at) {}
