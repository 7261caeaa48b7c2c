package health.daybreak.notification.plan;

import health.daybreak.events.patients.ConsentRenewalNeeded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a patient was found to have to sign. Asked for once, whatever becomes of the message.
 *
 * @param consentId the signature that does not count any more; null when there was none
 * @param stands false once it was signed or taken back
 */
public record ToSign(String scope, @Nullable String consentId, String reason, Instant noticedAt, boolean stands) {

    static ToSign of(ConsentRenewalNeeded needed) {
        return new ToSign(needed.scope(), needed.consentId(), needed.reason(), needed.noticedAt(), true);
    }

    /** Whether this is the same demand, however often it is noticed. */
    boolean sameAs(ToSign other) {
        return scope.equals(other.scope)
                && reason.equals(other.reason)
                && String.valueOf(consentId).equals(String.valueOf(other.consentId));
    }

    ToSign settledBy(String signedScope, Instant at) {
        return scope.equals(signedScope) && !noticedAt.isAfter(at)
                ? new ToSign(scope, consentId, reason, noticedAt, false)
                : this;
    }
}
