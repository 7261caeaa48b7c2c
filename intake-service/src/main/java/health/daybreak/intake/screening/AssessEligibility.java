package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules say about a patient now: also before the first finding, from the referral alone. */
public final class AssessEligibility {

    /**
     * A screening with what the rules say.
     *
     * @param screening null when nobody has begun one
     * @param trials one finding per trial, in their order
     */
    public record Assessed(
            @Nullable Stored<Screening> screening,
            Chart chart,
            Verdict verdict,
            List<TrialFinding> trials,
            TreatmentResistance resistance,
            Maudsley maudsley) {

        static Assessed of(@Nullable Stored<Screening> screening, Chart chart, RuleSet rules) {
            ScreeningCriteria criteria = rules.criteria();
            return new Assessed(
                    screening,
                    chart,
                    rules.assess(chart),
                    criteria.trials().judge(chart.trials()),
                    criteria.trials().resistance(chart.trials()),
                    chart.maudsley(criteria));
        }
    }

    private final Screenings screenings;
    private final ReadChart charts;
    private final RulesInUse rules;

    public AssessEligibility(Screenings screenings, ReadChart charts, RulesInUse rules) {
        this.screenings = screenings;
        this.charts = charts;
        this.rules = rules;
    }

    /** A decided screening is shown with the chart that it was decided on, by the rules of then. */
    public Assessed assess(String patientId, Instant now) {
        Optional<Stored<Screening>> latest = screenings.latestOf(patientId);
        EligibilityPolicy policy = rules.policy();
        return latest.map(screening -> assess(screening, policy, now))
                .orElseGet(() -> byPresentRules(null, charts.read(patientId, Findings.NONE, now), policy));
    }

    /** The same for screenings that are at hand, in their order. */
    public List<Assessed> assess(List<Stored<Screening>> all, Instant now) {
        EligibilityPolicy policy = rules.policy();
        return all.stream().map(screening -> assess(screening, policy, now)).toList();
    }

    private Assessed assess(Stored<Screening> screening, EligibilityPolicy policy, Instant now) {
        Screening state = screening.state();
        Decision decision = state.decision();
        return decision == null
                ? byPresentRules(screening, charts.read(state.patientId(), state.findings(), now), policy)
                : Assessed.of(screening, decision.chart(), policy.of(decision));
    }

    private static Assessed byPresentRules(
            @Nullable Stored<Screening> screening, Chart chart, EligibilityPolicy policy) {
        return Assessed.of(screening, chart, policy.inForceOn(chart.asOf()));
    }
}
