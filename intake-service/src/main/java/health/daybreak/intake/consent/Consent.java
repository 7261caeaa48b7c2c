package health.daybreak.intake.consent;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One signature under one text.
 *
 * @param language of the wording that was signed; English for signatures from before there was another
 * @param textHash of the exact words; null for signatures from before it was kept
 * @param choices what the text asked the patient to choose
 * @param reach the number or address that a consent to messages was given for
 * @param revokedBy who took the revocation in; null while the consent stands
 * @param revocation null while it stands, and for revocations from before it was asked for
 */
public record Consent(
        String patientId,
        Scope scope,
        String textVersion,
        String language,
        @Nullable String textHash,
        List<Chosen> choices,
        @Nullable String reach,
        Signature signature,
        Instant signedAt,
        Instant validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Revocation revocation) {

    private static final String FIRST_LANGUAGE = "en";

    /** Documents from before there were languages and choices have neither. */
    public Consent {
        language = Objects.requireNonNullElse(language, FIRST_LANGUAGE);
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    static Change<Consent> signed(String id, String patientId, Signing signing, int validMonths, Instant at) {
        Instant until = at.atZone(ZoneOffset.UTC).plusMonths(validMonths).toInstant();
        ConsentText text = signing.text();
        Consent consent = new Consent(
                patientId,
                text.scope(),
                text.version(),
                signing.wording().language(),
                signing.wording().hash(),
                signing.choices(),
                signing.reach(),
                signing.signature(),
                at,
                until,
                null,
                null,
                null);
        return Change.to(consent, new ConsentSigned(id, patientId, text.scope().name(), text.version(), at, until));
    }

    /** The patient takes it back, effective at once; throws {@link Refused} (conflict) the second time. */
    Change<Consent> revoked(String id, String by, Revocation why, Instant at) {
        if (revokedAt != null) {
            throw Refused.conflict(
                    "consent-already-revoked",
                    "This consent was revoked already.",
                    Map.of("revokedAt", revokedAt.toString()));
        }
        Consent revoked = new Consent(
                patientId,
                scope,
                textVersion,
                language,
                textHash,
                choices,
                reach,
                signature,
                signedAt,
                validUntil,
                at,
                by,
                why);
        return Change.to(revoked, new ConsentRevoked(id, patientId, scope.name(), at));
    }

    /** The patient takes it back by answering a message; one that does not stand then is left as it is. */
    Change<Consent> takenBackByReply(String id, String replyId, Instant at) {
        return standsAt(at)
                ? revoked(id, replyId, new Revocation(Revocation.Asker.PATIENT, "Answered a text with STOP"), at)
                : Change.to(this);
    }

    /** Whether it was neither revoked nor has run out at this moment. */
    boolean standsAt(Instant moment) {
        return revokedAt == null && moment.isBefore(validUntil);
    }

    /**
     * What is signed.
     *
     * @param reach the number or address that a consent to messages is given for
     */
    record Signing(
            ConsentText text,
            Wording wording,
            List<Chosen> choices,
            Signature signature,
            @Nullable String reach) {}
}
