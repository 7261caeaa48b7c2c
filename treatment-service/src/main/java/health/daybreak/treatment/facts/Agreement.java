package health.daybreak.treatment.facts;

import java.time.Instant;

/** How it stands with what must be signed before a dose. */
public sealed interface Agreement {

    /** It is signed and counts. */
    record InForce(Consent consent) implements Agreement {}

    /** It is signed, but must be signed anew before it counts again. */
    record Lapsed(Consent consent, Renewal renewal) implements Agreement {}

    /** The patient took it back. */
    record Revoked(Instant at) implements Agreement {}

    /** It was signed too long ago. */
    record Expired(Instant at) implements Agreement {}

    /** Nobody has signed it. */
    record Missing() implements Agreement {}
}
