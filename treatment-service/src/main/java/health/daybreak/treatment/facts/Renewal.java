package health.daybreak.treatment.facts;

import health.daybreak.events.patients.ConsentRenewalNeeded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be signed, or signed anew.
 *
 * @param consentId the signature that does not count any more from then on; null when there is none
 */
public record Renewal(String scope, @Nullable String consentId, String reason, Instant dueFrom) {

    static Renewal from(ConsentRenewalNeeded event) {
        return new Renewal(event.scope(), event.consentId(), event.reason(), event.dueFrom());
    }

    /** Whether that signature does not count any more at this moment. */
    boolean ends(Consent consent, Instant at) {
        return consent.consentId().equals(consentId) && !dueFrom.isAfter(at);
    }

    /** Why, in words. */
    public String words() {
        return switch (reason) {
            case "SESSIONS_REACHED" -> "the sessions that it covers were given";
            case "DOSE_RAISED" -> "the dose was raised since it was signed";
            case "TEXT_CHANGED" -> "its text says something new";
            case "TIME_PASSED" -> "it was signed long ago";
            default -> "it is due for renewal";
        };
    }
}
