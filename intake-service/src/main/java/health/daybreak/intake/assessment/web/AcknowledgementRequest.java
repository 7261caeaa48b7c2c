package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Disposition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A clinician takes charge of the risk that this questionnaire flagged. */
record AcknowledgementRequest(
        @NotBlank String assessmentId,
        @NotNull Disposition disposition,
        @Nullable @Size(max = 2000) String note) {}
