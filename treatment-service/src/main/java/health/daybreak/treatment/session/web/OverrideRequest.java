package health.daybreak.treatment.session.web;

import health.daybreak.treatment.gate.CheckName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Which checks a prescriber answers for, and why. */
record OverrideRequest(
        @NotEmpty Set<CheckName> checks,
        @NotBlank @Size(max = 1000) String reason) {}
