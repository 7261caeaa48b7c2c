package health.daybreak.intake.rulebook;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.ReadExpression;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a rule says.
 *
 * @param effectiveFrom the first day it is in force
 * @param effectiveUntil the last day, or null when it has none
 * @param when its expression, with groups of drugs spelled out
 * @param why it differs from the version before
 */
public record RuleContent(
        Severity severity,
        String sentence,
        Source source,
        Overrider overridableBy,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        When when,
        String why) {

    RuleContent spelledOut(Map<String, List<String>> drugGroups) {
        return new RuleContent(
                severity,
                sentence,
                source,
                overridableBy,
                effectiveFrom,
                effectiveUntil,
                when.spelledOut(drugGroups),
                why);
    }

    /** The rule that says this; groups of drugs are spelled out by then. */
    Rule rule(String id, int version) {
        return new Rule(
                id,
                version,
                effectiveFrom,
                effectiveUntil,
                severity,
                sentence,
                source,
                overridableBy,
                when,
                ReadExpression.criterion(when, Map.of()));
    }
}
