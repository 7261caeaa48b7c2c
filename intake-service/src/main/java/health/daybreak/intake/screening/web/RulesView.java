package health.daybreak.intake.screening.web;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.MinimumDose;
import health.daybreak.intake.screening.Question;
import health.daybreak.intake.screening.Requirements;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.TrialCriteria;
import java.time.LocalDate;
import java.util.List;

/** Everything that screening goes by, with sources. */
record RulesView(
        List<RuleView> rules,
        List<QuestionView> questions,
        TrialCriteriaView trialCriteria,
        List<MinimumDose> minimumDoses,
        Requirements requirements,
        int decisionValidDays) {

    /** One rule, without its machine-readable part. */
    record RuleView(
            String ruleId,
            int ruleVersion,
            LocalDate effectiveFrom,
            Severity severity,
            String sentence,
            Source source) {

        static RuleView from(Rule rule) {
            return new RuleView(
                    rule.id(), rule.version(), rule.effectiveFrom(), rule.severity(), rule.sentence(), rule.source());
        }
    }

    /** A contraindication question. */
    record QuestionView(Question question, String text) {}

    /** When an antidepressant counts as tried in earnest. */
    record TrialCriteriaView(
            int minimumWeeks,
            int acceptedWeeks,
            int minimumAdherencePercent,
            int responseBelowPercent,
            int trialsNeeded,
            Source source) {

        static TrialCriteriaView from(TrialCriteria criteria) {
            return new TrialCriteriaView(
                    criteria.minimumWeeks(),
                    criteria.acceptedWeeks(),
                    criteria.minimumAdherencePercent(),
                    criteria.responseBelowPercent(),
                    criteria.trialsNeeded(),
                    criteria.source());
        }
    }

    static RulesView from(ScreeningRules rules, LocalDate today) {
        return new RulesView(
                rules.policy().inForceOn(today).stream().map(RuleView::from).toList(),
                rules.questions().stream()
                        .map(question -> new QuestionView(question.id(), question.text()))
                        .toList(),
                TrialCriteriaView.from(rules.trialCriteria()),
                rules.trialCriteria().minimumDoses(),
                rules.requirements(),
                rules.decisionValidDays());
    }
}
