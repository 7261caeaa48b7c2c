package health.daybreak.intake.screening;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber wants to decide, and why.
 *
 * @param roles of the one who decides; some rules may be overridden by some roles only
 */
public record DecisionRequest(
        Decision.Outcome outcome,
        String rationale,
        @Nullable String overrideReason,
        String decidedBy,
        Set<String> roles) {

    public DecisionRequest {
        roles = Set.copyOf(roles);
    }
}
