package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A patient signs a text. */
record ConsentRequest(
        @NotNull Scope scope,
        @NotBlank String textVersion,
        @NotBlank @Size(max = 200) String signedName,
        @NotBlank @Size(max = 200) String device) {}
