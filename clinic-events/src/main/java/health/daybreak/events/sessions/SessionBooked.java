package health.daybreak.events.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session has a time, a chair and people; nobody else can have them.
 *
 * @param sessionId the session
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param number which session of the course, from 1
 * @param ofSessions how many sessions the phase has
 * @param phase the phase of the course: {@code INDUCTION}, {@code TAPER} or {@code MAINTENANCE}
 * @param route how the drug is given: into a vein, into a muscle, or ketamine-assisted psychotherapy: {@code IV},
 *     {@code IM} or {@code KAP}
 * @param startsAt when the patient is expected
 * @param endsAt when the chair is free again
 * @param zone the zone of the clinic, as an IANA name, for example {@code America/New_York}
 * @param chairId the chair or room
 * @param nurseId the nurse, by staff id
 * @param prescriberId the prescriber who covers, by staff id
 * @param therapistId the therapist, by staff id, where the route has one
 * @param bookedAt when it was booked
 */
public record SessionBooked(
        String sessionId,
        String courseId,
        String patientId,
        int number,
        int ofSessions,
        String phase,
        String route,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId,
        Instant bookedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.session.booked.v1";

    @Override
    public String subject() {
        return sessionId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
