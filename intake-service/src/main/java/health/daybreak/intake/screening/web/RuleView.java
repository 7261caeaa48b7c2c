package health.daybreak.intake.screening.web;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule in one version.
 *
 * @param clinics whether it is the clinic's own version and not the one that ships
 * @param when its expression over the chart
 */
public record RuleView(
        String ruleId,
        int ruleVersion,
        boolean clinics,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        Severity severity,
        String sentence,
        Source source,
        Overrider overridableBy,
        When when) {

    /** The rule for people. */
    public static RuleView from(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.version(),
                rule.version() >= Rule.FIRST_OF_A_CLINIC,
                rule.effectiveFrom(),
                rule.effectiveUntil(),
                rule.severity(),
                rule.sentence(),
                rule.source(),
                rule.overridableBy(),
                rule.when());
    }
}
