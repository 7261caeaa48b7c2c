package health.daybreak.events.sessions;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dose began. */
public record DoseStarted(
        String sessionId,
        String courseId,
        String patientId,
        String route,
        BigDecimal doseMilligrams,
        BigDecimal weightKilograms,
        @Nullable Integer infusionMinutes,
        String startedBy,
        Instant startedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.dose.started.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
