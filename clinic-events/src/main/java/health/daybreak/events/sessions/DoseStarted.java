package health.daybreak.events.sessions;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dose began.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param route how the drug is given: into a vein, into a muscle, or ketamine-assisted psychotherapy: {@code IV},
 *     {@code IM} or {@code KAP}
 * @param doseMilligrams the ordered dose in milligrams
 * @param weightKilograms the body weight in kilograms that the dose was worked out with
 * @param infusionMinutes planned length of the infusion in minutes; null where nothing is infused
 * @param startedBy who started it, by staff id
 * @param startedAt when it started
 */
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
