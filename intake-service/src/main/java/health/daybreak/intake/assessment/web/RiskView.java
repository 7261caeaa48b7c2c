package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Acknowledgement;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.assessment.RiskDecision;
import health.daybreak.intake.assessment.RiskLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flagged risk and what people have done about it.
 *
 * @param trigger which instrument and item, never the answer itself
 * @param missedAt when it was noticed that nobody had taken charge in time; null while it was not
 * @param decisions oldest first; the latest stands
 * @param holdsTreatment whether no dose may be given because of it
 */
record RiskView(
        RiskLevel level,
        String trigger,
        Risk.Step step,
        Instant flaggedAt,
        Instant acknowledgeBy,
        @Nullable Instant missedAt,
        @Nullable Acknowledgement acknowledged,
        List<RiskDecision> decisions,
        boolean holdsTreatment) {

    static RiskView from(Risk risk) {
        return new RiskView(
                risk.level(),
                risk.trigger(),
                risk.step(),
                risk.flaggedAt(),
                risk.acknowledgeBy(),
                risk.missedAt(),
                risk.acknowledged(),
                risk.decisions(),
                risk.step() != Risk.Step.CLEARED);
    }
}
