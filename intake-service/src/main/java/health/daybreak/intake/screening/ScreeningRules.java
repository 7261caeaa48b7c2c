package health.daybreak.intake.screening;

import java.util.List;

/**
 * Everything that screening goes by, as shipped or as a clinic has changed it.
 *
 * @param decisionValidDays how long a decision stands; 90 [P]
 */
public record ScreeningRules(
        List<Rule> rules,
        TrialCriteria trialCriteria,
        Requirements requirements,
        List<QuestionText> questions,
        int decisionValidDays) {

    public ScreeningRules {
        rules = List.copyOf(rules);
        questions = List.copyOf(questions);
    }

    /** The rule table. */
    public EligibilityPolicy policy() {
        return new EligibilityPolicy(rules, trialCriteria, requirements);
    }
}
