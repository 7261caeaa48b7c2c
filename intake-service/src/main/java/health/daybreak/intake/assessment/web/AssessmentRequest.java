package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Occasion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire's answers.
 *
 * @param answers one per item in the instrument's order; null for an answer that is missing
 */
record AssessmentRequest(
        @NotBlank String instrument,
        @NotNull @Size(max = 100) List<@Nullable Integer> answers,
        @NotNull Occasion occasion,
        @Nullable @Size(max = 100) String sessionId,
        @Nullable @Positive Integer sessionNumber) {}
