package health.daybreak.intake.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that are in force together, by severity and id, and what they count as known and as tried. */
public record RuleSet(List<Rule> rules, ScreeningCriteria criteria) {

    private static final Comparator<Rule> BY_SEVERITY_AND_ID =
            Comparator.comparing(Rule::severity).thenComparing(Rule::id);

    public RuleSet {
        rules = rules.stream().sorted(BY_SEVERITY_AND_ID).toList();
    }

    /** What these rules say about a chart. Gives the same answer whatever the order of its facts. */
    public Verdict assess(Chart chart) {
        List<Reason> reasons = rules.stream()
                .map(rule -> reason(rule, chart))
                .flatMap(Optional::stream)
                .toList();
        List<Missing> missing = criteria.requirements().missingFrom(chart);
        if (has(reasons, Severity.BLOCK)) {
            return new Verdict.Declined(reasons, missing);
        }
        if (has(reasons, Severity.NEEDS_REVIEW) || !missing.isEmpty()) {
            return new Verdict.NeedsPhysicianReview(reasons, missing);
        }
        return new Verdict.Eligible(reasons);
    }

    /** The same rules with this one in place of whichever version of it is in force. */
    public RuleSet with(Rule changed) {
        Stream<Rule> others = rules.stream().filter(rule -> !rule.id().equals(changed.id()));
        return new RuleSet(Stream.concat(others, Stream.of(changed)).toList(), criteria);
    }

    /** Which versions these are. */
    public RulesUsed used() {
        return new RulesUsed(criteria.version(), rules.stream().map(Rule::ref).toList());
    }

    private Optional<Reason> reason(Rule rule, Chart chart) {
        List<String> evidence = rule.criterion().evidence(chart, criteria);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Reason(rule, evidence));
    }

    private static boolean has(List<Reason> reasons, Severity severity) {
        return reasons.stream().anyMatch(reason -> reason.rule().severity() == severity);
    }
}
