package health.daybreak.treatment.vitals;

import java.time.Instant;

/** A reading that raises an alarm if the next one, from {@code repeatAt} on, shows the same. */
public record Watch(Alarm alarm, String threshold, Instant repeatAt) {}
