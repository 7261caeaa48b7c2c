package health.daybreak.intake.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule table: every named rule and all criteria, in every version that was ever in force. */
public final class EligibilityPolicy {

    private final List<Rule> rules;
    private final List<ScreeningCriteria> criteria;
    private final Map<RuleVersion, Rule> byVersion = new HashMap<>();

    public EligibilityPolicy(List<Rule> rules, List<ScreeningCriteria> criteria) {
        this.rules = List.copyOf(rules);
        this.criteria = List.copyOf(criteria);
        rules.forEach(rule -> byVersion.put(rule.ref(), rule));
    }

    /** The highest version of each rule that is in force on this day. */
    public RuleSet inForceOn(LocalDate day) {
        Map<String, Rule> highest = rules.stream()
                .filter(rule -> rule.inForceOn(day))
                .collect(Collectors.toMap(
                        Rule::id, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(Rule::version))));
        return new RuleSet(List.copyOf(highest.values()), criteriaOn(day));
    }

    /** Exactly these versions; throws {@link IllegalStateException} when one of them has been lost. */
    public RuleSet exactly(RulesUsed used) {
        List<Rule> found = new ArrayList<>();
        for (RuleVersion wanted : used.rules()) {
            Rule rule = byVersion.get(wanted);
            if (rule == null) {
                throw new IllegalStateException("Rule " + wanted + " is not in the rule table any more");
            }
            found.add(rule);
        }
        return new RuleSet(found, criteriaOf(used.criteria()));
    }

    /** The rules that a decision went by; of one that did not keep them, those of its chart's day. */
    public RuleSet of(Decision decision) {
        RulesUsed used = decision.used();
        return used == null ? inForceOn(decision.chart().asOf()) : exactly(used);
    }

    /** What the rules of the chart's day say about it. */
    public Verdict assess(Chart chart) {
        return inForceOn(chart.asOf()).assess(chart);
    }

    private ScreeningCriteria criteriaOn(LocalDate day) {
        return criteria.stream()
                .filter(one -> !one.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ScreeningCriteria::version))
                .or(() -> criteria.stream().min(Comparator.comparing(ScreeningCriteria::version)))
                .orElseThrow();
    }

    private ScreeningCriteria criteriaOf(int version) {
        return Objects.requireNonNull(
                criteria.stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .orElse(null),
                () -> "Criteria version " + version + " are not in the rule table any more");
    }
}
