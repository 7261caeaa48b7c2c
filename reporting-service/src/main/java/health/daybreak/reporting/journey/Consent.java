package health.daybreak.reporting.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a patient's consent to one thing stands: of each fact the latest is kept.
 *
 * @param scope in the words of the events
 * @param signedAt when it was signed last
 * @param validUntil from when on that signature does not count
 * @param revokedAt when it was withdrawn last
 * @param noticedAt when it was noticed last that it must be signed, for the first time or anew
 * @param dueFrom from when on that is so
 */
public record Consent(
        String scope,
        @Nullable Instant signedAt,
        @Nullable Instant validUntil,
        @Nullable Instant revokedAt,
        @Nullable Instant noticedAt,
        @Nullable Instant dueFrom) {

    static Consent of(String scope) {
        return new Consent(scope, null, null, null, null, null);
    }

    Consent signed(Instant at, Instant until) {
        boolean shorter = at.equals(signedAt) && earlier(until, validUntil);
        return shorter || earlier(at, signedAt) ? this : new Consent(scope, at, until, revokedAt, noticedAt, dueFrom);
    }

    Consent revoked(Instant at) {
        return earlier(at, revokedAt) ? this : new Consent(scope, signedAt, validUntil, at, noticedAt, dueFrom);
    }

    Consent needed(Instant noticed, Instant from) {
        return earlier(noticed, noticedAt) ? this : new Consent(scope, signedAt, validUntil, revokedAt, noticed, from);
    }

    /** Whether the patient took it back and has not signed again. */
    public boolean withdrawn() {
        return revokedAt != null && (signedAt == null || !signedAt.isAfter(revokedAt));
    }

    /** Since when there should be a signature that counts and is none; null while there is one, or none is asked for. */
    public @Nullable Instant lackingSince(Instant now) {
        boolean asked = noticedAt != null && (signedAt == null || !signedAt.isAfter(noticedAt));
        if (asked && dueFrom != null && !dueFrom.isAfter(now)) {
            return dueFrom;
        }
        return validUntil != null && !validUntil.isAfter(now) ? validUntil : null;
    }

    private static boolean earlier(Instant at, @Nullable Instant known) {
        return known != null && at.isBefore(known);
    }
}
