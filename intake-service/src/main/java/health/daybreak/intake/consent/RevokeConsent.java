package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** A patient takes a consent back. */
public final class RevokeConsent {

    private final Consents consents;

    public RevokeConsent(Consents consents) {
        this.consents = consents;
    }

    /** Refuses when it is not this patient's, or was revoked already. */
    public Stored<Consent> revoke(String patientId, String consentId, String by, Revocation why, Instant at) {
        return consents.change(consentId, consent -> {
            if (!consent.patientId().equals(patientId)) {
                throw Refused.notFound("consent", consentId);
            }
            return consent.revoked(consentId, by, why, at);
        });
    }
}
