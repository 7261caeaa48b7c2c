package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.Chosen;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.ConsentHistory;
import health.daybreak.intake.consent.Revocation;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.Signature;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consent.
 *
 * @param state what has become of it by now
 * @param holds whether it is in force now
 */
record ConsentView(
        String consentId,
        long version,
        Scope scope,
        String textVersion,
        String language,
        @Nullable String textHash,
        List<Chosen> choices,
        SignatureView signature,
        Instant signedAt,
        Instant validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Revocation revocation,
        ConsentHistory.State state,
        boolean holds) {

    /**
     * How it was signed; the drawing itself is in the document.
     *
     * @param drawn whether by hand; else the name was typed
     * @param witnessedBy the staff member who was present; null where the patient signed alone, by a link
     */
    record SignatureView(
            String name,
            boolean drawn,
            String device,
            @Nullable String witnessedBy,
            @Nullable String witness,
            @Nullable String interpreter) {

        static SignatureView from(Signature signature) {
            return new SignatureView(
                    signature.name(),
                    signature.drawn(),
                    signature.device(),
                    signature.witnessedBy(),
                    signature.witness(),
                    signature.interpreter());
        }
    }

    static ConsentView from(Stored<Consent> stored, ConsentHistory history, Instant now) {
        Consent consent = stored.state();
        ConsentHistory.State state = history.stateOf(stored, now);
        return new ConsentView(
                stored.id(),
                stored.version(),
                consent.scope(),
                consent.textVersion(),
                consent.language(),
                consent.textHash(),
                consent.choices(),
                SignatureView.from(consent.signature()),
                consent.signedAt(),
                consent.validUntil(),
                consent.revokedAt(),
                consent.revokedBy(),
                consent.revocation(),
                state,
                state == ConsentHistory.State.IN_FORCE);
    }
}
