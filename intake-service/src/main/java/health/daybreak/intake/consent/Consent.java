package health.daybreak.intake.consent;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One signature under one text.
 *
 * @param revokedBy who took the revocation in; null while the consent holds
 */
public record Consent(
        String patientId,
        Scope scope,
        String textVersion,
        Signature signature,
        Instant signedAt,
        Instant validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    static Change<Consent> signed(
            String id, String patientId, ConsentText text, Signature signature, int validMonths, Instant at) {
        Instant until = at.atZone(ZoneOffset.UTC).plusMonths(validMonths).toInstant();
        Consent consent = new Consent(patientId, text.scope(), text.version(), signature, at, until, null, null);
        return Change.to(consent, new ConsentSigned(id, patientId, text.scope().name(), text.version(), at, until));
    }

    /** The patient takes it back, effective at once; throws {@link Refused} (conflict) the second time. */
    Change<Consent> revoked(String id, String by, Instant at) {
        if (revokedAt != null) {
            throw Refused.conflict(
                    "consent-already-revoked",
                    "This consent was revoked already.",
                    Map.of("revokedAt", revokedAt.toString()));
        }
        Consent revoked = new Consent(patientId, scope, textVersion, signature, signedAt, validUntil, at, by);
        return Change.to(revoked, new ConsentRevoked(id, patientId, scope.name(), at));
    }

    /** Whether it holds at this moment. */
    public boolean holdsAt(Instant moment) {
        return revokedAt == null && moment.isBefore(validUntil);
    }
}
