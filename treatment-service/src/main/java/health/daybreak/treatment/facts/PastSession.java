package health.daybreak.treatment.facts;

import health.daybreak.events.sessions.SessionCompleted;
import java.math.BigDecimal;
import java.time.Instant;

/** How a session of the past went. */
public record PastSession(
        String sessionId, int number, BigDecimal doseMilligrams, int alerts, int holds, Instant completedAt) {

    static PastSession from(SessionCompleted event) {
        return new PastSession(
                event.sessionId(),
                event.number(),
                event.doseMilligrams(),
                event.alerts(),
                event.holds(),
                event.completedAt());
    }
}
