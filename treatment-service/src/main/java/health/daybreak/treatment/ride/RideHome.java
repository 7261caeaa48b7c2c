package health.daybreak.treatment.ride;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a patient said by a link about the way home.
 *
 * @param companion null where help is needed, and once the session is over
 * @param arrangedBy who of the clinic has seen to a ride where help was needed; null while nobody has
 */
public record RideHome(
        Answer answer,
        @Nullable Companion companion,
        Instant answeredAt,
        @Nullable String arrangedBy,
        @Nullable Instant arrangedAt) {

    /** What was said. */
    public enum Answer {
        NAMED,
        NEEDS_HELP
    }

    /** Somebody takes the patient home. */
    public static RideHome named(Companion companion, Instant at) {
        return new RideHome(Answer.NAMED, companion, at, null, null);
    }

    /** Nobody does yet. */
    public static RideHome needsHelp(Instant at) {
        return new RideHome(Answer.NEEDS_HELP, null, at, null, null);
    }

    /** Whether somebody of the clinic must still see to a ride. */
    public boolean isWanted() {
        return answer == Answer.NEEDS_HELP && arrangedAt == null;
    }

    /** Somebody has seen to it; the first who did stays. */
    public RideHome arranged(String by, Instant at) {
        return isWanted() ? new RideHome(answer, companion, answeredAt, by, at) : this;
    }

    /** The same without who it was. */
    public RideHome withoutCompanion() {
        return companion == null ? this : new RideHome(answer, null, answeredAt, arrangedBy, arrangedAt);
    }

    /** Whether the same was said before. */
    public boolean saysAs(RideHome other) {
        return answer == other.answer
                && (companion == null ? other.companion == null : companion.equals(other.companion));
    }
}
