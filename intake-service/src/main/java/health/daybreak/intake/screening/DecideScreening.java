package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A prescriber decides whether a patient may be treated. */
public final class DecideScreening {

    private final Screenings screenings;
    private final ReadChart charts;
    private final EligibilityPolicy policy;
    private final Duration validFor;

    /** @param validFor how long the decision stands */
    public DecideScreening(Screenings screenings, ReadChart charts, EligibilityPolicy policy, Duration validFor) {
        this.screenings = screenings;
        this.charts = charts;
        this.policy = policy;
        this.validFor = validFor;
    }

    /** @param expectedVersion of the screening that the prescriber saw, or null when they do not mind */
    public Stored<Screening> decide(
            String patientId, @Nullable Long expectedVersion, DecisionRequest request, Instant at) {
        Stored<Screening> latest = screenings
                .latestOf(patientId)
                .orElseThrow(() -> Refused.unprocessable(
                        "screening-not-begun",
                        "Nothing was found out about this patient yet; save the findings first."));
        Function<Screening, health.daybreak.platform.aggregate.Change<Screening>> decision = screening -> {
            Chart chart = charts.read(patientId, screening.findings(), at);
            int failedTrials = policy.trialCriteria().failedDrugs(chart.trials());
            return screening.decide(request, policy.assess(chart), chart, failedTrials, validFor, at);
        };
        return expectedVersion == null
                ? screenings.change(latest.id(), decision)
                : screenings.change(latest.id(), expectedVersion, decision);
    }
}
