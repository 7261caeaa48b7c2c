package health.daybreak.scheduling.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A point of the induction at which a prescriber looks at what came of it.
 *
 * @param afterSessions how many completed sessions it comes after
 * @param action what is to be decided
 * @param ifBelowPercent only when the score fell by less than this many percent; null: always
 */
public record ReviewPoint(
        int afterSessions, Action action, @Nullable Integer ifBelowPercent) {

    /** What is to be decided at a review point. */
    public enum Action {
        /** Look at scores and side effects, and go on or change. */
        REVIEW,
        /** Stop, or say why to go on. */
        STOP_OR_RETHINK
    }

    public ReviewPoint {
        if (afterSessions < 1) {
            throw new IllegalArgumentException("A review comes after at least one session, not " + afterSessions);
        }
    }
}
