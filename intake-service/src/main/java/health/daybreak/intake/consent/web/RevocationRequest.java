package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.Revocation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody takes a consent back. */
record RevocationRequest(
        Revocation.@NotNull Asker asker,
        @Nullable @Size(max = 500) String reason) {

    Revocation revocation() {
        return new Revocation(asker, reason);
    }
}
