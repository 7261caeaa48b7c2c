package health.daybreak.intake.consent.renewal;

import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.Scope;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature, as far as its renewal is concerned.
 *
 * @param revokedAt null while it was not taken back
 */
public record SignedOnce(
        String consentId,
        Scope scope,
        String textVersion,
        Instant signedAt,
        Instant validUntil,
        @Nullable Instant revokedAt) {

    static SignedOnce from(ConsentSigned event) {
        return new SignedOnce(
                event.consentId(),
                Scope.valueOf(event.scope()),
                event.textVersion(),
                event.signedAt(),
                event.validUntil(),
                null);
    }

    /** A stored consent. */
    public static SignedOnce from(Stored<Consent> stored) {
        Consent consent = stored.state();
        return new SignedOnce(
                stored.id(),
                consent.scope(),
                consent.textVersion(),
                consent.signedAt(),
                consent.validUntil(),
                consent.revokedAt());
    }

    SignedOnce revoked(Instant at) {
        return new SignedOnce(consentId, scope, textVersion, signedAt, validUntil, at);
    }
}
