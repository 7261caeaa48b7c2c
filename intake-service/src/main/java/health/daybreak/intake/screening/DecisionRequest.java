package health.daybreak.intake.screening;

import org.jspecify.annotations.Nullable;

/** What a prescriber wants to decide, and why. */
public record DecisionRequest(
        Decision.Outcome outcome,
        String rationale,
        @Nullable String overrideReason,
        String decidedBy) {}
