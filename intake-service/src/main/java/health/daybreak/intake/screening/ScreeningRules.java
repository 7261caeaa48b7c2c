package health.daybreak.intake.screening;

import java.util.List;
import java.util.Map;

/**
 * Everything that screening goes by, as shipped.
 *
 * @param criteria every version
 * @param drugGroups names of drugs that rules speak of together
 * @param decisionValidDays how long a decision stands; 90 [P]
 */
public record ScreeningRules(
        List<Rule> rules,
        List<ScreeningCriteria> criteria,
        Map<String, List<String>> drugGroups,
        List<QuestionText> questions,
        int decisionValidDays) {

    public ScreeningRules {
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
        drugGroups = Map.copyOf(drugGroups);
        questions = List.copyOf(questions);
    }

    /** The rule table. */
    public EligibilityPolicy policy() {
        return new EligibilityPolicy(rules, criteria);
    }
}
