package health.daybreak.treatment.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The note, as it is signed. */
record SignOffRequest(@NotBlank @Size(max = 10_000) String note) {}
