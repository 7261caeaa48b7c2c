package health.daybreak.reporting.research;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a patient signed and took back about research. Counts as intake counts: the newest signature is the one, and
 * whoever takes one back takes back what they signed before it, too.
 */
public record Consents(List<Signature> signatures, List<Instant> revocations, List<Renewal> renewals) {

    /** When it was signed and until when it counts. */
    public record Signature(Instant signedAt, Instant validUntil) {}

    /** From when on a signature from before it was noticed counts no more. */
    public record Renewal(Instant noticedAt, Instant dueFrom) {}

    public Consents {
        signatures = List.copyOf(signatures);
        revocations = List.copyOf(revocations);
        renewals = List.copyOf(renewals);
    }

    static Consents none() {
        return new Consents(List.of(), List.of(), List.of());
    }

    Consents signed(Instant signedAt, Instant validUntil) {
        return new Consents(plus(signatures, new Signature(signedAt, validUntil)), revocations, renewals);
    }

    Consents revoked(Instant at) {
        return new Consents(signatures, plus(revocations, at), renewals);
    }

    Consents toRenew(Instant noticedAt, Instant dueFrom) {
        return new Consents(signatures, revocations, plus(renewals, new Renewal(noticedAt, dueFrom)));
    }

    /** Whether the patient agrees at this moment. */
    boolean inForce(Instant at) {
        return standing()
                .filter(signature -> at.isBefore(signature.validUntil()) && !outdated(signature, at))
                .isPresent();
    }

    /** Whether the patient does not agree any more, or never did: not that a signature has run out. */
    boolean takenBack() {
        return standing().isEmpty();
    }

    private Optional<Signature> standing() {
        @Nullable
        Instant last = revocations.stream().max(Comparator.naturalOrder()).orElse(null);
        return signatures.stream()
                .max(Comparator.comparing(Signature::signedAt))
                .filter(newest -> last == null || newest.signedAt().isAfter(last));
    }

    private boolean outdated(Signature signature, Instant at) {
        return renewals.stream()
                .anyMatch(renewal ->
                        !at.isBefore(renewal.dueFrom()) && !signature.signedAt().isAfter(renewal.noticedAt()));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
