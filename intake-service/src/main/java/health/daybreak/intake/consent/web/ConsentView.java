package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.Signature;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One consent.
 *
 * @param holds whether it is neither revoked nor expired now
 */
record ConsentView(
        String consentId,
        long version,
        Scope scope,
        String textVersion,
        Signature signature,
        Instant signedAt,
        Instant validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        boolean holds) {

    static ConsentView from(Stored<Consent> stored, Instant now) {
        Consent consent = stored.state();
        return new ConsentView(
                stored.id(),
                stored.version(),
                consent.scope(),
                consent.textVersion(),
                consent.signature(),
                consent.signedAt(),
                consent.validUntil(),
                consent.revokedAt(),
                consent.revokedBy(),
                consent.holdsAt(now));
    }
}
