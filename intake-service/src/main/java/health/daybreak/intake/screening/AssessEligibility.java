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
        return latest.map(screening -> assess(screening, now))
                .orElseGet(() -> byPresentRules(null, charts.read(patientId, Findings.NONE, now)));
    }

    /** The same for a screening that is at hand. */
    public Assessed assess(Stored<Screening> screening, Instant now) {
        Decision decision = screening.state().decision();
        return decision == null
                ? byPresentRules(
                        screening,
                        charts.read(
                                screening.state().patientId(), screening.state().findings(), now))
                : Assessed.of(screening, decision.chart(), rules.policy().of(decision));
    }

    private Assessed byPresentRules(@Nullable Stored<Screening> screening, Chart chart) {
        return Assessed.of(screening, chart, rules.policy().inForceOn(chart.asOf()));
    }
}
