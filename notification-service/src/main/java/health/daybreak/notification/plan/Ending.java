package health.daybreak.notification.plan;

import java.time.Instant;

/** That the patient went home after a dose, and which event said so. */
public record Ending(Instant at, Trigger cause) {}
