package health.daybreak.scheduling.broken.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** About which session the patient was called. */
record CalledRequest(@NotBlank @Size(max = 100) String sessionId) {}
