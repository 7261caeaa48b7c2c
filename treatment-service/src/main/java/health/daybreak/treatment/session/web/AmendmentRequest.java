package health.daybreak.treatment.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is added to a signed note, and why only now. */
record AmendmentRequest(
        @NotBlank @Size(max = 10_000) String text,
        @NotBlank @Size(max = 500) String reason) {}
