package health.daybreak.intake.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule table: every named rule, in every version that was ever in force. */
public final class EligibilityPolicy {

    private static final Comparator<Rule> BY_SEVERITY_AND_ID =
            Comparator.comparing(Rule::severity).thenComparing(Rule::id);

    private final List<Rule> rules;
    private final TrialCriteria trialCriteria;
    private final Requirements requirements;

    public EligibilityPolicy(List<Rule> rules, TrialCriteria trialCriteria, Requirements requirements) {
        this.rules = List.copyOf(rules);
        this.trialCriteria = trialCriteria;
        this.requirements = requirements;
    }

    /** The latest version of each rule that is in force on this day, by severity and id. */
    public List<Rule> inForceOn(LocalDate day) {
        Collection<Rule> latest = rules.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .collect(Collectors.toMap(
                        Rule::id, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(Rule::version))))
                .values();
        return latest.stream().sorted(BY_SEVERITY_AND_ID).toList();
    }

    /** What the rules of the chart's day say about it. Gives the same answer whatever the order of its facts. */
    public Verdict assess(Chart chart) {
        List<Reason> reasons = inForceOn(chart.asOf()).stream()
                .map(rule -> reason(rule, chart))
                .flatMap(Optional::stream)
                .toList();
        List<Missing> missing = requirements.missingFrom(chart);
        if (has(reasons, Severity.BLOCK)) {
            return new Verdict.Declined(reasons, missing);
        }
        if (has(reasons, Severity.NEEDS_REVIEW) || !missing.isEmpty()) {
            return new Verdict.NeedsPhysicianReview(reasons, missing);
        }
        return new Verdict.Eligible(reasons);
    }

    public TrialCriteria trialCriteria() {
        return trialCriteria;
    }

    private Optional<Reason> reason(Rule rule, Chart chart) {
        List<String> evidence = rule.criterion().evidence(chart, trialCriteria);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Reason(rule, evidence));
    }

    private static boolean has(List<Reason> reasons, Severity severity) {
        return reasons.stream().anyMatch(reason -> reason.rule().severity() == severity);
    }
}
