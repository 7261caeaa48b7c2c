package health.daybreak.treatment.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was done about an alert. */
record AcknowledgeRequest(@NotBlank @Size(max = 1000) String action) {}
