package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.Decision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A prescriber's decision.
 *
 * @param overrideReason needed to find somebody eligible against a blocking rule
 */
record DecisionBody(
        Decision.@NotNull Outcome outcome,
        @NotBlank @Size(max = 10_000) String rationale,
        @Nullable @Size(max = 2_000) String overrideReason) {}
