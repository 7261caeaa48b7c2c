package health.daybreak.intake.rulebook.web;

import health.daybreak.intake.Source;
import health.daybreak.intake.rulebook.RuleContent;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.When;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule should say from some day on.
 *
 * @param overridableBy who may override it when it blocks, or sign it off when it asks for review
 * @param effectiveFrom the first day, today or later
 * @param effectiveUntil the last day; left out for none, after which the version before counts again
 * @param when the expression over the chart
 * @param why the rule should change
 */
record DraftRequest(
        @NotNull Severity severity,
        @NotBlank @Size(max = 300) String sentence,
        @NotNull Source source,
        @NotNull Overrider overridableBy,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @NotNull When when,
        @NotBlank @Size(max = 1_000) String why) {

    RuleContent toContent() {
        return new RuleContent(
                severity, sentence.strip(), source, overridableBy, effectiveFrom, effectiveUntil, when, why.strip());
    }
}
