package health.daybreak.events.patients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instrument was answered and scored by the server.
 *
 * @param assessmentId this answering of the instrument
 * @param patientId the patient, without saying who that is
 * @param instrument which instrument. Open vocabulary, such as {@code PHQ-9}, {@code GAD-7}, {@code C-SSRS}.
 * @param instrumentVersion the version of wording and scoring that was used, for example {@code 1},
 *     {@code 2026-11}
 * @param total the score: PHQ-9 0 to 27, GAD-7 0 to 21; null for the C-SSRS, which is never summed
 * @param band what the score means: MINIMAL to SEVERE, and NONE, LOW, MODERATE or HIGH for the C-SSRS. Open
 *     vocabulary.
 * @param occasion why it was answered: {@code SCREENING}, {@code BEFORE_SESSION} or {@code FOLLOW_UP}
 * @param sessionId the session it belongs to, if it does
 * @param sessionNumber the number of that session within its course, from 1
 * @param takenAt when the answers were given
 */
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
