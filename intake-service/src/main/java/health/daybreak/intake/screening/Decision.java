package health.daybreak.intake.screening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber decided, with everything that the verdict stood on.
 *
 * @param overrideReason why a blocking rule was overridden; null when none was
 * @param chart the inputs of the verdict, so that it can be recomputed exactly
 * @param spoken every rule that held, in its version
 * @param used every rule that was asked, in its version; null only in decisions of before they were kept
 */
public record Decision(
        Outcome outcome,
        String rationale,
        @Nullable String overrideReason,
        Chart chart,
        List<RuleSpoken> spoken,
        @Nullable RulesUsed used,
        String decidedBy,
        Instant decidedAt,
        Instant validUntil) {

    /** May the patient be treated? */
    public enum Outcome {
        ELIGIBLE,
        DECLINED
    }

    public Decision {
        spoken = List.copyOf(spoken);
    }

    /** The blocking rules that were overridden to find the patient eligible. */
    public List<RuleSpoken> overridden() {
        return switch (outcome) {
            case ELIGIBLE ->
                spoken.stream()
                        .filter(rule -> rule.severity() == Severity.BLOCK)
                        .toList();
            case DECLINED -> List.of();
        };
    }
}
