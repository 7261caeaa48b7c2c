package health.daybreak.scheduling.staff;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credential that a person holds.
 *
 * @param expiresOn the last day on which it counts
 * @param number under which it is registered, if that is kept here; never told to other services
 */
public record HeldCredential(
        CredentialKind kind, LocalDate expiresOn, @Nullable String number) {

    private static final int LONGEST_NUMBER = 40;

    public HeldCredential {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(expiresOn, "expiresOn");
        number = number == null || number.isBlank() ? null : number.strip();
        if (number != null && number.length() > LONGEST_NUMBER) {
            throw Refused.unprocessable(
                    "number-not-usable", "A credential's number has at most " + LONGEST_NUMBER + " characters.");
        }
        if (kind == CredentialKind.DEA_REGISTRATION && number != null) {
            DeaNumber.requirePossible(number);
        }
    }

    /** One whose number is not kept here. */
    public HeldCredential(CredentialKind kind, LocalDate expiresOn) {
        this(kind, expiresOn, null);
    }

    /** The same for people whom the number does not concern. */
    public HeldCredential withoutNumber() {
        return new HeldCredential(kind, expiresOn, null);
    }
}
