package health.daybreak.treatment.session.web;

import health.daybreak.treatment.adverse.Term;
import health.daybreak.treatment.adverse.web.AssessmentRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the patient.
 *
 * @param onset left out for now
 */
record AdverseEventRequest(
        @NotNull Term term,
        @Nullable Instant onset,
        @NotNull @Valid AssessmentRequest assessment) {}
