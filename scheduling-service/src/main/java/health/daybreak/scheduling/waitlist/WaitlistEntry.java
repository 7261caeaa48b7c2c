package health.daybreak.scheduling.waitlist;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A patient who waits for a place.
 *
 * @param sessionId the booked session that waits for another place; null when the next session of the course, which is not
 *     booked yet, waits for its first
 */
public record WaitlistEntry(
        String entryId,
        String patientId,
        String courseId,
        @Nullable String sessionId,
        PlaceWish wish,
        String joinedBy,
        Instant joinedAt) {

    /** Whether both wait for the same session. */
    boolean sameWait(WaitlistEntry other) {
        return courseId.equals(other.courseId) && Objects.equals(sessionId, other.sessionId);
    }
}
