package health.daybreak.events.courses;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A prescriber started a course and every session of its induction is booked. */
public record CourseStarted(
        String courseId,
        String patientId,
        String screeningId,
        String protocolId,
        int protocolVersion,
        String route,
        String indication,
        int plannedSessions,
        @Nullable BigDecimal doseMilligramsPerKilogram,
        @Nullable Integer infusionMinutes,
        String startedBy,
        Instant startedAt)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.started.v1";

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
