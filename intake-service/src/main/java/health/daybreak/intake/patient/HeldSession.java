package health.daybreak.intake.patient;

import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCompleted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session in which the drug was given.
 *
 * @param number which of its course it was; null for one that was broken off, of which nobody says it
 * @param at when the dose began, or when it was broken off
 * @param completed whether it ended as it should
 */
public record HeldSession(
        String courseId, String sessionId, @Nullable Integer number, Instant at, boolean completed) {

    static HeldSession of(SessionCompleted event) {
        return new HeldSession(event.courseId(), event.sessionId(), event.number(), event.doseStartedAt(), true);
    }

    static HeldSession of(SessionAborted event) {
        return new HeldSession(event.courseId(), event.sessionId(), null, event.abortedAt(), false);
    }
}
