package health.daybreak.intake.screening.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.Source;
import health.daybreak.intake.screening.MinimumDose;
import health.daybreak.intake.screening.QuestionText;
import health.daybreak.intake.screening.Requirements;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.TrialCriteria;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that a clinician may want to change about screening, as it stands in {@code screening/policy.json}.
 *
 * @param decisionValidDays how long a decision stands
 * @param drugGroups names of drugs that rules speak of together
 */
public record PolicyFile(
        Requirements requirements,
        int decisionValidDays,
        Criteria trialCriteria,
        Map<String, List<String>> drugGroups,
        List<MinimumDose> minimumDoses,
        List<QuestionText> questions,
        List<RuleEntry> rules) {

    private static final String FILE = "screening/policy.json";

    /** When a trial counts. */
    public record Criteria(
            int minimumWeeks,
            int acceptedWeeks,
            int minimumAdherencePercent,
            int responseBelowPercent,
            int trialsNeeded,
            Source source) {}

    /** One rule as it is written. */
    public record RuleEntry(
            String id,
            int version,
            LocalDate effectiveFrom,
            Severity severity,
            String sentence,
            Source source,
            When when) {}

    /** Reads the file; throws {@link IllegalStateException} when it is missing or not understood. */
    public static ScreeningRules read() {
        return DataFile.read(FILE, PolicyFile.class).rulesInUse();
    }

    private ScreeningRules rulesInUse() {
        TrialCriteria criteria = new TrialCriteria(
                trialCriteria.minimumWeeks(),
                trialCriteria.acceptedWeeks(),
                trialCriteria.minimumAdherencePercent(),
                trialCriteria.responseBelowPercent(),
                trialCriteria.trialsNeeded(),
                trialCriteria.source(),
                minimumDoses);
        List<Rule> all = rules.stream().map(this::rule).toList();
        return new ScreeningRules(all, criteria, requirements, questions, decisionValidDays);
    }

    private Rule rule(RuleEntry entry) {
        return new Rule(
                entry.id(),
                entry.version(),
                entry.effectiveFrom(),
                entry.severity(),
                entry.sentence(),
                entry.source(),
                entry.when().criterion(drugGroups));
    }
}
