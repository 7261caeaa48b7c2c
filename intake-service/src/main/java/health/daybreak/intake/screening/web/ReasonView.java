package health.daybreak.intake.screening.web;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.Reason;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule that holds.
 *
 * @param overridableBy who may override it when it blocks, or sign it off when it asks for review
 * @param evidence what in the chart makes it hold
 */
public record ReasonView(
        String ruleId,
        int ruleVersion,
        LocalDate effectiveFrom,
        Severity severity,
        String sentence,
        Source source,
        Overrider overridableBy,
        List<String> evidence) {

    /** The reason for people. */
    public static ReasonView from(Reason reason) {
        Rule rule = reason.rule();
        return new ReasonView(
                rule.id(),
                rule.version(),
                rule.effectiveFrom(),
                rule.severity(),
                rule.sentence(),
                rule.source(),
                rule.overridableBy(),
                reason.evidence());
    }
}
