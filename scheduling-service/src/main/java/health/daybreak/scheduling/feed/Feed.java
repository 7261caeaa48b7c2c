package health.daybreak.scheduling.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One address under which somebody's sessions can be read, kept under the hash of its secret.
 *
 * @param ownerId the staff member or patient whose sessions it shows
 * @param madeBy the staff member who made it, or the patient by a link
 */
public record Feed(
        String clinicId,
        Owner owner,
        String ownerId,
        String madeBy,
        Instant madeAt,
        @Nullable Instant revokedAt) {

    /** Whose sessions. */
    public enum Owner {
        STAFF,
        PATIENT
    }

    boolean open() {
        return revokedAt == null;
    }

    /** It shows nothing any more; a repetition changes nothing. */
    Feed revoked(Instant now) {
        return open() ? new Feed(clinicId, owner, ownerId, madeBy, madeAt, now) : this;
    }
}
