package health.daybreak.scheduling.course;

import java.time.Instant;

/** A course that rests: nothing of it is booked until somebody takes it up again. */
public record Pause(Instant since, ChangeReason reason, String pausedBy) {}
