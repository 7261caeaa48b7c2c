package health.daybreak.events.sessions;

import java.time.Instant;
import java.util.List;

/**
 * A prescriber answered for what the gate before the dose had found. Says which checks, never the reason in words; other
 * checks may still hold or stop the session.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param checks every check that was answered for, for example {@code BLOOD_PRESSURE}
 * @param overriddenBy who answered for them, by staff id
 * @param overriddenAt when
 */
public record GateOverridden(
        String sessionId,
        String courseId,
        String patientId,
        List<String> checks,
        String overriddenBy,
        Instant overriddenAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.gate.overridden.v1";

    public GateOverridden {
        checks = List.copyOf(checks);
    }

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
