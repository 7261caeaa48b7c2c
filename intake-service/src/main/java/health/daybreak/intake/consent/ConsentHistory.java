package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that one patient signed. Of several signatures for one thing the newest counts; and whoever takes one back takes
 * back what they signed for before it, too: an older signature never comes into force again.
 */
public record ConsentHistory(List<Stored<Consent>> newestFirst) {

    /** What has become of a signature. */
    public enum State {
        IN_FORCE,
        /** A newer signature stands in its place. */
        SUPERSEDED,
        EXPIRED,
        REVOKED
    }

    public ConsentHistory {
        newestFirst = List.copyOf(newestFirst);
    }

    /** The signature that lets this be done at this moment, if there is one. */
    public Optional<Stored<Consent>> inForce(Scope scope, Instant at) {
        return newestFirst.stream()
                .filter(stored -> stored.state().scope() == scope)
                .max(Comparator.comparing(stored -> stored.state().signedAt()))
                .filter(stored -> stored.state().standsAt(at) && !takenBack(stored.state()));
    }

    /** What has become of this one of the patient's signatures. */
    public State stateOf(Stored<Consent> stored, Instant at) {
        if (takenBack(stored.state())) {
            return State.REVOKED;
        }
        if (!stored.state().standsAt(at)) {
            return State.EXPIRED;
        }
        return inForce(stored.state().scope(), at)
                        .filter(current -> current.id().equals(stored.id()))
                        .isPresent()
                ? State.IN_FORCE
                : State.SUPERSEDED;
    }

    private boolean takenBack(Consent consent) {
        return newestFirst.stream()
                .map(Stored::state)
                .filter(other -> other.scope() == consent.scope())
                .map(Consent::revokedAt)
                .filter(Objects::nonNull)
                .anyMatch(revoked -> !revoked.isBefore(consent.signedAt()));
    }
}
