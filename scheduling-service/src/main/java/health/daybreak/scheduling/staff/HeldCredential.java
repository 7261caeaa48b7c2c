package health.daybreak.scheduling.staff;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A credential that a person holds.
 *
 * @param expiresOn the last day on which it counts
 */
public record HeldCredential(CredentialKind kind, LocalDate expiresOn) {

    public HeldCredential {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(expiresOn, "expiresOn");
    }
}
