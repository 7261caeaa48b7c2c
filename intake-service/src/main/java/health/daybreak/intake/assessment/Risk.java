package health.daybreak.intake.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A risk that an answer raised. It is taken charge of by a clinician and then decided by a prescriber, in two steps; no dose
 * is given before the second. Nothing takes it back: neither a better answer nor the lapse of time.
 *
 * @param trigger which instrument and item, never the answer itself
 * @param acknowledgeBy until when somebody must have taken charge
 * @param missedAt when it was noticed that nobody had; null while it was not
 * @param acknowledged null until somebody has taken charge
 * @param decisions oldest first; the latest stands
 */
public record Risk(
        RiskLevel level,
        String trigger,
        Instant flaggedAt,
        Instant acknowledgeBy,
        @Nullable Instant missedAt,
        @Nullable Acknowledgement acknowledged,
        List<RiskDecision> decisions) {

    public Risk {
        // A flag that was stored before decisions were asked for has none.
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    static Risk flagged(RiskLevel level, String trigger, Instant at, Instant acknowledgeBy) {
        return new Risk(level, trigger, at, acknowledgeBy, null, null, List.of());
    }

    /** How far people have come with it. */
    public enum Step {
        TO_ACKNOWLEDGE,
        TO_DECIDE,
        HELD,
        CLEARED
    }

    /** What is to be done about it, if anything. */
    public Step step() {
        if (acknowledged == null) {
            return Step.TO_ACKNOWLEDGE;
        }
        return decision()
                .map(decision -> decision.verdict().holdsTreatment() ? Step.HELD : Step.CLEARED)
                .orElse(Step.TO_DECIDE);
    }

    /** Whether no prescriber has decided yet. */
    public boolean open() {
        return decisions.isEmpty();
    }

    /** The decision that stands. */
    public Optional<RiskDecision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** Whether nobody had taken charge in time, as seen at this moment. */
    boolean overdueAt(Instant moment) {
        return acknowledged == null && !moment.isBefore(acknowledgeBy);
    }

    Risk missed(Instant at) {
        return new Risk(level, trigger, flaggedAt, acknowledgeBy, at, acknowledged, decisions);
    }

    Risk acknowledgedAs(Acknowledgement acknowledgement) {
        return new Risk(level, trigger, flaggedAt, acknowledgeBy, missedAt, acknowledgement, decisions);
    }

    Risk decidedAs(RiskDecision decision) {
        List<RiskDecision> all = new ArrayList<>(decisions);
        all.add(decision);
        return new Risk(level, trigger, flaggedAt, acknowledgeBy, missedAt, acknowledged, all);
    }
}
