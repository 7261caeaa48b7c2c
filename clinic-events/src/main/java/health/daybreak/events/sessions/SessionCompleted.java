package health.daybreak.events.sessions;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The session is over, the patient has gone home and the note is signed.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param number which session of the course, from 1
 * @param route how the drug is given: into a vein, into a muscle, or ketamine-assisted psychotherapy: {@code IV},
 *     {@code IM} or {@code KAP}
 * @param doseMilligrams what was given, in milligrams
 * @param arrivedAt when the patient arrived
 * @param doseStartedAt when the dose started
 * @param doseEndedAt when the dose ended
 * @param dischargedAt when the patient left with the escort
 * @param alerts how many alerts were raised
 * @param holds how often the gate said hold
 * @param signedBy who signed the note, by staff id
 * @param completedAt when the note was signed
 */
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
