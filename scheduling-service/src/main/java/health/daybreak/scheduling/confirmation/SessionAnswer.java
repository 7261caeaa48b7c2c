package health.daybreak.scheduling.confirmation;

import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import java.time.Instant;

/**
 * A patient's last word about one session.
 *
 * @param startsAt the start that they saw; an answer says nothing about another
 */
public record SessionAnswer(String sessionId, String patientId, Kind kind, Instant startsAt, Instant at) {

    /** What they said. */
    public enum Kind {
        CONFIRMED,
        ASKS_TO_MOVE
    }

    /** Whether it still is about the session as it is booked. */
    public boolean standsFor(CourseSession session) {
        return session.status() == SessionStatus.BOOKED && session.startsAt().equals(startsAt);
    }
}
