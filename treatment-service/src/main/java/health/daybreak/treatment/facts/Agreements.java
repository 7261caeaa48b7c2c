package health.daybreak.treatment.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a patient signed. Of several signatures for one thing the newest counts; whoever takes one back takes back
 * what they signed for it before, too.
 */
record Agreements(List<Consent> consents, List<Renewal> renewals) {

    /** How it stands with this scope at this moment. */
    Agreement on(String scope, Instant at) {
        Optional<Consent> newest = consents.stream()
                .filter(consent -> consent.scope().equals(scope))
                .max(Comparator.comparing(Consent::signedAt));
        if (newest.isEmpty()) {
            return new Agreement.Missing();
        }
        Consent consent = newest.get();
        Optional<Instant> takenBack = takenBack(consent);
        if (takenBack.isPresent()) {
            return new Agreement.Revoked(takenBack.get());
        }
        if (!consent.validUntil().isAfter(at)) {
            return new Agreement.Expired(consent.validUntil());
        }
        return renewals.stream()
                .filter(renewal -> renewal.ends(consent, at))
                .min(Comparator.comparing(Renewal::dueFrom))
                .<Agreement>map(renewal -> new Agreement.Lapsed(consent, renewal))
                .orElseGet(() -> new Agreement.InForce(consent));
    }

    private Optional<Instant> takenBack(Consent signed) {
        return consents.stream()
                .filter(other -> other.scope().equals(signed.scope()))
                .map(Consent::revokedAt)
                .filter(Objects::nonNull)
                .filter(revoked -> !revoked.isBefore(signed.signedAt()))
                .min(Comparator.naturalOrder());
    }
}
