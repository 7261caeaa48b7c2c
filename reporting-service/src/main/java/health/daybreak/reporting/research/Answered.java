package health.daybreak.reporting.research;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An instrument that was answered, as far as research may know it. */
public record Answered(
        String instrument,
        @Nullable Integer total,
        String band,
        String occasion,
        @Nullable String sessionId,
        Instant takenAt) {}
