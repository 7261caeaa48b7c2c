package health.daybreak.treatment.exposure;

import java.time.Instant;

/** Somebody made a check. */
public record CheckDone(LongTermCheck check, String by, Instant at) {}
