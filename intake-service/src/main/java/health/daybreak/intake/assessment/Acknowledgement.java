package health.daybreak.intake.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who took charge of a flagged risk, when, and what they did. */
public record Acknowledgement(
        String by,
        Instant at,
        Disposition disposition,
        @Nullable String note) {}
