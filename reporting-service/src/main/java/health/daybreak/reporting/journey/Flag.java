package health.daybreak.reporting.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody must look at.
 *
 * @param level how urgent, in the words of the event; null while only what followed is known, as are the two after it
 * @param acknowledgeBy until when somebody must have taken charge
 * @param decidedAt when it was decided for the first time; null while it is not
 */
public record Flag(
        String assessmentId,
        @Nullable String level,
        @Nullable Instant flaggedAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant decidedAt) {

    static Flag of(String assessmentId) {
        return new Flag(assessmentId, null, null, null, null, null);
    }

    Flag flagged(String urgent, Instant at, Instant by) {
        return new Flag(assessmentId, urgent, at, by, acknowledgedAt, decidedAt);
    }

    Flag acknowledged(Instant at) {
        return new Flag(assessmentId, level, flaggedAt, acknowledgeBy, first(acknowledgedAt, at), decidedAt);
    }

    Flag decided(Instant at) {
        return new Flag(assessmentId, level, flaggedAt, acknowledgeBy, acknowledgedAt, first(decidedAt, at));
    }

    private static Instant first(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
