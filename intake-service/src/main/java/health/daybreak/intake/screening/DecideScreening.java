package health.daybreak.intake.screening;

import health.daybreak.intake.practitioner.QualifiedPrescribers;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A prescriber decides whether a patient may be treated. */
public final class DecideScreening {

    private final Screenings screenings;
    private final ReadChart charts;
    private final RulesInUse rules;
    private final QualifiedPrescribers prescribers;
    private final TestsForDecision tests;
    private final Duration validFor;

    /** Where no decision waits for a test. */
    public DecideScreening(
            Screenings screenings,
            ReadChart charts,
            RulesInUse rules,
            QualifiedPrescribers prescribers,
            Duration validFor) {
        this(screenings, charts, rules, prescribers, TestsForDecision.NONE, validFor);
    }

    /** @param validFor how long the decision stands */
    public DecideScreening(
            Screenings screenings,
            ReadChart charts,
            RulesInUse rules,
            QualifiedPrescribers prescribers,
            TestsForDecision tests,
            Duration validFor) {
        this.prescribers = prescribers;
        this.screenings = screenings;
        this.charts = charts;
        this.rules = rules;
        this.tests = tests;
        this.validFor = validFor;
    }

    /** @param expectedVersion of the screening that the prescriber saw, or null when they do not mind */
    public Stored<Screening> decide(
            String patientId, @Nullable Long expectedVersion, DecisionRequest request, Instant at) {
        prescribers.require(request.decidedBy(), at);
        Stored<Screening> latest = screenings
                .latestOf(patientId)
                .orElseThrow(() -> Refused.unprocessable(
                        "screening-not-begun",
                        "Nothing was found out about this patient yet; save the findings first."));
        requireTested(patientId, request, at);
        EligibilityPolicy policy = rules.policy();
        Function<Screening, Change<Screening>> decision = screening -> {
            Chart chart = charts.read(patientId, screening.findings(), at);
            return screening.decide(request, policy.inForceOn(chart.asOf()), chart, validFor, at);
        };
        return expectedVersion == null
                ? screenings.change(latest.id(), decision)
                : screenings.change(latest.id(), expectedVersion, decision);
    }

    private void requireTested(String patientId, DecisionRequest request, Instant at) {
        List<String> inTheWay =
                request.outcome() == Decision.Outcome.ELIGIBLE ? tests.inTheWay(patientId, at) : List.of();
        if (!inTheWay.isEmpty()) {
            throw Refused.unprocessable(
                    "tests-in-the-way",
                    "Before this patient can be found eligible, something must be tested or reviewed: "
                            + String.join(", ", inTheWay) + ".",
                    Map.of("tests", inTheWay));
        }
    }
}
