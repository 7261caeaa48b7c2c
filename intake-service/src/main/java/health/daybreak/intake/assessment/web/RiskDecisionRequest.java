package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.RiskVerdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A prescriber's decision about the risk that this questionnaire flagged.
 *
 * @param plan what happens now, in words
 */
record RiskDecisionRequest(
        @NotBlank @Size(max = 100) String assessmentId,
        @NotNull RiskVerdict verdict,
        @NotBlank @Size(max = 2000) String plan) {}
