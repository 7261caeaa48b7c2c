package health.daybreak.events.sessions;

import java.math.BigDecimal;
import java.time.Instant;

/** The session is over, the patient has gone home and the note is signed. */
public record SessionCompleted(
        String sessionId,
        String courseId,
        String patientId,
        int number,
        String route,
        BigDecimal doseMilligrams,
        Instant arrivedAt,
        Instant doseStartedAt,
        Instant doseEndedAt,
        Instant dischargedAt,
        int alerts,
        int holds,
        String signedBy,
        Instant completedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.completed.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
