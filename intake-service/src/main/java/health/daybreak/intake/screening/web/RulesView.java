package health.daybreak.intake.screening.web;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.MaudsleyStaging;
import health.daybreak.intake.screening.MinimumDose;
import health.daybreak.intake.screening.Question;
import health.daybreak.intake.screening.Requirements;
import health.daybreak.intake.screening.RuleSet;
import health.daybreak.intake.screening.ScreeningCriteria;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.TrialCriteria;
import java.util.List;
import java.util.Map;

/** Everything that screening goes by, with sources. */
record RulesView(
        List<RuleView> rules,
        List<QuestionView> questions,
        Map<String, List<String>> drugGroups,
        int criteriaVersion,
        TrialCriteriaView trialCriteria,
        List<MinimumDose> minimumDoses,
        MaudsleyStaging maudsley,
        Requirements requirements,
        int decisionValidDays) {

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

    static RulesView from(RuleSet inForce, ScreeningRules shipped) {
        ScreeningCriteria criteria = inForce.criteria();
        return new RulesView(
                inForce.rules().stream().map(RuleView::from).toList(),
                shipped.questions().stream()
                        .map(question -> new QuestionView(question.id(), question.text()))
                        .toList(),
                shipped.drugGroups(),
                criteria.version(),
                TrialCriteriaView.from(criteria.trials()),
                criteria.trials().minimumDoses(),
                criteria.maudsley(),
                criteria.requirements(),
                shipped.decisionValidDays());
    }
}
