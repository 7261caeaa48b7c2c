package health.daybreak.intake.readiness.web;

import health.daybreak.intake.readiness.TestReview;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A prescriber's word on a result. */
record ReviewRequest(
        TestReview.@NotNull Word word,
        @Nullable @Size(max = 500) String note) {}
