package health.daybreak.treatment.facts;

import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import org.jspecify.annotations.Nullable;

/**
 * A flagged answer that stands against a dose. Only a prescriber's decision that it is safe to go on takes it away.
 *
 * @param taken whether a clinician has taken charge of it
 * @param decision what a prescriber decided, or null while none has
 */
public record Flag(
        String assessmentId,
        String level,
        boolean taken,
        @Nullable String decision) {

    private static final String SAFE = "SAFE_TO_CONTINUE";
    private static final String REFER = "REFER";

    static Flag from(RiskFlagged flagged) {
        return new Flag(flagged.assessmentId(), flagged.riskLevel(), false, null);
    }

    static Flag from(RiskDecided decided) {
        return new Flag(decided.assessmentId(), decided.riskLevel(), true, decided.decision());
    }

    /** A decision that this build does not know is never taken for a good one. */
    static boolean clearedBy(RiskDecided decided) {
        return decided.decision().equals(SAFE);
    }

    Flag takenChargeOf(RiskAcknowledged acknowledged) {
        return acknowledged.assessmentId().equals(assessmentId) ? new Flag(assessmentId, level, true, decision) : this;
    }

    /** Why no dose may be given. */
    public String words() {
        if (decision == null) {
            return taken
                    ? "A flagged answer waits for a prescriber to decide about it"
                    : "A flagged answer waits for somebody to take charge of it, and then for a prescriber";
        }
        return decision.equals(REFER)
                ? "A prescriber referred the patient to others because of a flagged answer"
                : "A prescriber holds treatment because of a flagged answer";
    }
}
