package health.daybreak.intake.screening.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.Source;
import health.daybreak.intake.screening.MaudsleyStaging;
import health.daybreak.intake.screening.MinimumDose;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.QuestionText;
import health.daybreak.intake.screening.ReadExpression;
import health.daybreak.intake.screening.Requirements;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.ScreeningCriteria;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.TrialCriteria;
import health.daybreak.intake.screening.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a clinician may want to change about screening, as it stands in {@code screening/policy.json}. What was
 * in force once stays in the file in that version.
 *
 * @param decisionValidDays how long a decision stands
 * @param drugGroups names of drugs that rules speak of together
 */
public record PolicyFile(
        int decisionValidDays,
        List<Criteria> criteria,
        Map<String, List<String>> drugGroups,
        List<QuestionText> questions,
        List<RuleEntry> rules) {

    private static final String FILE = "screening/policy.json";

    /** What must be known, when a trial counts, how resistance is staged: one version of all of it. */
    public record Criteria(
            int version,
            LocalDate effectiveFrom,
            Requirements requirements,
            Trials trials,
            MaudsleyStaging maudsley,
            List<MinimumDose> minimumDoses) {}

    /** When a trial counts. */
    public record Trials(
            int minimumWeeks,
            int acceptedWeeks,
            int minimumAdherencePercent,
            int responseBelowPercent,
            int trialsNeeded,
            Source source) {}

    /**
     * One rule as it is written.
     *
     * @param overridableBy must be there for a rule that blocks; a prescriber signs off any other
     */
    public record RuleEntry(
            String id,
            int version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            Severity severity,
            String sentence,
            Source source,
            @Nullable Overrider overridableBy,
            When when) {}

    /** Reads the file; throws {@link IllegalStateException} when it is missing or not understood. */
    public static ScreeningRules read() {
        return DataFile.read(FILE, PolicyFile.class).rulesInUse();
    }

    private ScreeningRules rulesInUse() {
        return new ScreeningRules(
                rules.stream().map(this::rule).toList(),
                criteria.stream().map(PolicyFile::criteria).toList(),
                drugGroups,
                questions,
                decisionValidDays);
    }

    private static ScreeningCriteria criteria(Criteria entry) {
        Trials trials = entry.trials();
        TrialCriteria judged = new TrialCriteria(
                trials.minimumWeeks(),
                trials.acceptedWeeks(),
                trials.minimumAdherencePercent(),
                trials.responseBelowPercent(),
                trials.trialsNeeded(),
                trials.source(),
                entry.minimumDoses());
        return new ScreeningCriteria(
                entry.version(), entry.effectiveFrom(), entry.requirements(), judged, entry.maudsley());
    }

    private Rule rule(RuleEntry entry) {
        return new Rule(
                entry.id(),
                entry.version(),
                entry.effectiveFrom(),
                entry.effectiveUntil(),
                entry.severity(),
                entry.sentence(),
                entry.source(),
                overridableBy(entry),
                entry.when(),
                ReadExpression.criterion(entry.when(), drugGroups));
    }

    private static Overrider overridableBy(RuleEntry entry) {
        return switch (entry.severity()) {
            case BLOCK ->
                Objects.requireNonNull(entry.overridableBy(), () -> entry.id() + " does not say who may override it");
            case NEEDS_REVIEW, NOTE -> Objects.requireNonNullElse(entry.overridableBy(), Overrider.PRESCRIBER);
        };
    }
}
