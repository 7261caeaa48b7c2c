package health.daybreak.notification.recipient;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a patient agreed to about one channel, in one document.
 *
 * @param signedAt null when only its withdrawal has been heard of
 * @param revokedAt null while it stands
 */
public record Consent(
        String consentId,
        Channel channel,
        @Nullable Instant signedAt,
        @Nullable Instant validUntil,
        @Nullable Instant revokedAt) {

    boolean inForce(Instant at) {
        return signedAt != null
                && revokedAt == null
                && !at.isBefore(signedAt)
                && (validUntil == null || at.isBefore(validUntil));
    }

    /** Whether it was revoked when the other one was already signed. */
    boolean takesBack(Consent other) {
        return revokedAt != null && other.signedAt != null && !other.signedAt.isAfter(revokedAt);
    }
}
