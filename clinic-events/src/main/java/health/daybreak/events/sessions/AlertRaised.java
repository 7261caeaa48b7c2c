package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * A vital sign passed a limit during the session.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param alert which alert. Open vocabulary, such as {@code BLOOD_PRESSURE_HIGH}, {@code BLOOD_PRESSURE_LOW},
 *     {@code HEART_RATE_HIGH}, {@code OXYGEN_LOW}, {@code SEDATION_DEEP}.
 * @param threshold the limit that was passed, in the words of the rule, for example
 *     {@code SBP >= 180 or DBP >= 110 mmHg on 2 readings 5 min apart}
 * @param raisedAt when it was raised
 */
public record AlertRaised(
        String sessionId, String courseId, String patientId, String alert, String threshold, Instant raisedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.alert.raised.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
