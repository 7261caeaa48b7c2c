package health.daybreak.intake.consent.renewal;

import health.daybreak.intake.consent.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one thing that can be signed.
 *
 * @param needed whether a course that is under way cannot go on without it
 * @param consentId the newest signature for it, if there is one that was not taken back
 * @param dues why it must be signed, or signed anew, the earliest first; those that lie ahead, too
 * @param sessions how many sessions by its route were completed since it was signed; zero for what covers none
 */
public record Need(
        Scope scope, boolean needed, State state, @Nullable String consentId, List<Due> dues, int sessions) {

    /** How it stands. */
    public enum State {
        NOT_SIGNED,
        IN_FORCE,
        /** It counts, and will not for much longer. */
        DUE_SOON,
        /** It must be signed, or signed anew, before it counts. */
        DUE,
        REVOKED
    }

    public Need {
        dues = List.copyOf(dues);
    }

    /** From when on it does not count without a new signature; null when nothing is in sight. */
    public @Nullable Instant dueFrom() {
        return dues.isEmpty() ? null : dues.getFirst().from();
    }
}
