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
            @Nullable Stored<Screening> screening, Chart chart, Verdict verdict, List<TrialFinding> trials) {}

    private final Screenings screenings;
    private final ReadChart charts;
    private final EligibilityPolicy policy;

    public AssessEligibility(Screenings screenings, ReadChart charts, EligibilityPolicy policy) {
        this.screenings = screenings;
        this.charts = charts;
        this.policy = policy;
    }

    /** A decided screening is shown with the chart that it was decided on. */
    public Assessed assess(String patientId, Instant now) {
        Optional<Stored<Screening>> latest = screenings.latestOf(patientId);
        return latest.map(screening -> assess(screening, now))
                .orElseGet(() -> assessed(null, charts.read(patientId, Findings.NONE, now)));
    }

    /** The same for a screening that is at hand. */
    public Assessed assess(Stored<Screening> screening, Instant now) {
        Decision decision = screening.state().decision();
        Chart chart = decision == null
                ? charts.read(screening.state().patientId(), screening.state().findings(), now)
                : decision.chart();
        return assessed(screening, chart);
    }

    private Assessed assessed(@Nullable Stored<Screening> screening, Chart chart) {
        List<TrialFinding> trials =
                chart.trials().stream().map(policy.trialCriteria()::judge).toList();
        return new Assessed(screening, chart, policy.assess(chart), trials);
    }
}
