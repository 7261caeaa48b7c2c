package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.ride.RideHome;
import health.daybreak.treatment.session.AnswerRide;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.Sessions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rides home that the clinic must see to. */
@RestController
class RideController {

    private final Sessions sessions;
    private final AnswerRide answerRide;
    private final Clock clock;

    RideController(Sessions sessions, AnswerRide answerRide, Clock clock) {
        this.sessions = sessions;
        this.answerRide = answerRide;
        this.clock = clock;
    }

    /** A patient who has asked for help with the way home. */
    record RideWanted(String sessionId, String patientId, Instant startsAt, Instant askedAt) {

        static RideWanted of(Session session) {
            RideHome ride = Objects.requireNonNull(session.ride());
            return new RideWanted(
                    session.id(), session.patientId(), session.booking().slot().startsAt(), ride.answeredAt());
        }
    }

    /** Those of sessions that are still to come, the soonest first. */
    @GetMapping("/api/treatment/rides-wanted")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<RideWanted> wanted() {
        List<RideWanted> wanted = sessions.wantingRide().stream()
                .map(Stored::state)
                .filter(session -> session.status() == SessionStatus.BOOKED)
                .map(RideWanted::of)
                .toList();
        AccessAudit.about(wanted.stream().map(RideWanted::patientId).distinct().toList());
        return wanted;
    }

    /** Somebody has seen to it. At the gate it is asked who takes the patient home, as ever. */
    @PostMapping("/api/treatment/sessions/{sessionId}/ride/arranged")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE})
    @PatientData
    RideWanted arranged(@PathVariable String sessionId) {
        Stored<Session> after = answerRide.arranged(sessionId, Cause.current().actorId(), clock.instant());
        AccessAudit.about(after.state().patientId());
        return RideWanted.of(after.state());
    }
}
