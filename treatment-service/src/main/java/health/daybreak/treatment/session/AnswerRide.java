package health.daybreak.treatment.session;

import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.ride.RideHome;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A patient says by a link who takes them home after a session, or that they need help with that. */
@Component
public final class AnswerRide {

    private static final Set<SessionStatus> BEFORE_THE_DOSE =
            EnumSet.of(SessionStatus.BOOKED, SessionStatus.ARRIVED, SessionStatus.READY, SessionStatus.HELD);

    private final Sessions sessions;
    private final Patients patients;

    AnswerRide(Sessions sessions, Patients patients) {
        this.sessions = sessions;
        this.patients = patients;
    }

    /** The session that the link is about. Refuses (not found) what is somebody else's, as what is nobody's. */
    public Stored<Session> mine(String patientId, @Nullable String sessionId) {
        return sessions.find(sessionId == null ? "" : sessionId)
                .filter(stored -> stored.state().patientId().equals(patientId) && !patients.forgotten(patientId))
                .orElseThrow(() -> Refused.notFound("session", sessionId == null ? "" : sessionId));
    }

    /** Whether it may still be said. */
    public static boolean isAsked(Session session) {
        return BEFORE_THE_DOSE.contains(session.status()) && session.booking().withdrawnAt() == null;
    }

    /** Keeps the answer; the last one counts, and the same said twice is told once. Refuses (conflict) when it is too late. */
    public Stored<Session> answer(String patientId, @Nullable String sessionId, RideHome ride) {
        return sessions.change(mine(patientId, sessionId).id(), session -> {
            if (!isAsked(session)) {
                throw Refused.conflict(
                        "ride-not-asked", "This is not asked any more; please call the clinic.", Map.of());
            }
            RideHome before = session.ride();
            return before != null && before.saysAs(ride)
                    ? session.unchanged()
                    : new Change<>(session.with(ride), List.of(told(session, ride)));
        });
    }

    /** Somebody of the clinic has seen to a ride. Refuses (conflict) where nobody asked for help. */
    public Stored<Session> arranged(String sessionId, String by, Instant at) {
        return sessions.change(sessionId, session -> {
            RideHome ride = session.ride();
            if (ride == null || ride.answer() != RideHome.Answer.NEEDS_HELP) {
                throw Refused.conflict("no-help-wanted", "Nobody asked for help with this ride home.", Map.of());
            }
            return Change.to(session.with(ride.arranged(by, at)));
        });
    }

    private static RideAnswered told(Session session, RideHome ride) {
        return new RideAnswered(
                session.id(),
                session.courseId(),
                session.patientId(),
                ride.answer().name(),
                ride.answeredAt());
    }
}
