package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.AssessEligibility.Assessed;
import health.daybreak.intake.screening.Chart;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.RuleSpoken;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.TreatmentResistance;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A patient's screening, what the rules say about it, and the decision.
 *
 * @param screeningId null while nothing was found out; the verdict then stands on the referral alone
 * @param version 0 while nothing was found out
 * @param chart what the verdict stands on
 * @param trials each trial with its judgement, in the order of the findings
 * @param resistance what they make of it together
 */
record ScreeningView(
        String patientId,
        @Nullable String screeningId,
        long version,
        Screening.Status status,
        @Nullable Findings findings,
        List<TrialView> trials,
        TreatmentResistance resistance,
        MaudsleyView maudsley,
        Chart chart,
        VerdictView verdict,
        @Nullable DecisionView decision,
        @Nullable Instant updatedAt) {

    /**
     * What was decided.
     *
     * @param overridden the rules that were overridden
     */
    record DecisionView(
            Decision.Outcome outcome,
            String rationale,
            @Nullable String overrideReason,
            List<String> overridden,
            String decidedBy,
            Instant decidedAt,
            Instant validUntil) {

        static DecisionView from(Decision decision) {
            return new DecisionView(
                    decision.outcome(),
                    decision.rationale(),
                    decision.overrideReason(),
                    decision.overridden().stream().map(RuleSpoken::ruleId).toList(),
                    decision.decidedBy(),
                    decision.decidedAt(),
                    decision.validUntil());
        }
    }

    static ScreeningView from(String patientId, Assessed assessed) {
        Stored<Screening> stored = assessed.screening();
        Screening screening = stored == null ? null : stored.state();
        Chart chart = assessed.chart();
        List<TrialView> trials = IntStream.range(0, chart.trials().size())
                .mapToObj(index -> new TrialView(
                        chart.trials().get(index), assessed.trials().get(index)))
                .toList();
        return new ScreeningView(
                patientId,
                stored == null ? null : stored.id(),
                stored == null ? 0 : stored.version(),
                screening == null ? Screening.Status.OPEN : screening.status(),
                screening == null ? null : screening.findings(),
                trials,
                assessed.resistance(),
                MaudsleyView.from(assessed.maudsley()),
                chart,
                VerdictView.from(assessed.verdict()),
                screening == null || screening.decision() == null ? null : DecisionView.from(screening.decision()),
                screening == null ? null : screening.updatedAt());
    }
}
