package health.daybreak.events.patients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An instrument was answered and scored by the server. */
public record AssessmentCompleted(
        String assessmentId,
        String patientId,
        String instrument,
        String instrumentVersion,
        @Nullable Integer total,
        String band,
        String occasion,
        @Nullable String sessionId,
        @Nullable Integer sessionNumber,
        Instant takenAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.assessment.completed.v1";

    @Override
    public String subject() {
        return assessmentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
