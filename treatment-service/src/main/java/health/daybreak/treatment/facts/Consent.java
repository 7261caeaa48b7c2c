package health.daybreak.treatment.facts;

import health.daybreak.events.patients.ConsentSigned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a patient agreed to. */
public record Consent(
        String consentId,
        String scope,
        String textVersion,
        Instant signedAt,
        Instant validUntil,
        @Nullable Instant revokedAt) {

    static Consent from(ConsentSigned event) {
        return new Consent(
                event.consentId(), event.scope(), event.textVersion(), event.signedAt(), event.validUntil(), null);
    }

    Consent revoked(Instant at) {
        return new Consent(consentId, scope, textVersion, signedAt, validUntil, at);
    }
}
