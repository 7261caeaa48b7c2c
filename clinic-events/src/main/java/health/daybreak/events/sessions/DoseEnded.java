package health.daybreak.events.sessions;

import java.math.BigDecimal;
import java.time.Instant;

/** The dose is in, or was stopped. */
public record DoseEnded(
        String sessionId,
        String courseId,
        String patientId,
        BigDecimal givenMilligrams,
        boolean stoppedEarly,
        Instant endedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.dose.ended.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
