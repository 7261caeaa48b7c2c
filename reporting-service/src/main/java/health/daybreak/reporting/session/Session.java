package health.daybreak.reporting.session;

import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionConfirmed;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What became of one session. Scheduling and treatment both tell of it, and neither waits for the other: each event adds
 * its own fact, so they may come in any order and more than once.
 *
 * @param plan null while its booking has not been heard of
 * @param appointment when it is to be, as last decided
 * @param cancellation null unless it was cancelled
 */
public record Session(
        String sessionId,
        String patientId,
        @Nullable String courseId,
        @Nullable Plan plan,
        @Nullable Appointment appointment,
        @Nullable Cancellation cancellation,
        @Nullable Instant missedAt,
        Visit visit) {

    private static final String VITALS_OVERDUE = "VITALS_OVERDUE";

    /**
     * What was booked.
     *
     * @param number which session of its course, from 1
     * @param zone of the clinic, as an IANA name
     */
    public record Plan(int number, String phase, String route, String zone) {}

    /**
     * When and where it is to be; the later decision counts.
     *
     * @param endsAt when the chair is free again; null, like chair and nurse, in a generation from before it was kept
     */
    public record Appointment(
            Instant startsAt,
            Instant decidedAt,
            @Nullable Instant endsAt,
            @Nullable String chairId,
            @Nullable String nurseId) {}

    /** That it will not be. */
    public record Cancellation(String reason, boolean late, Instant at) {}

    /** A session of which nothing is known yet. */
    public static Session of(String sessionId, String patientId) {
        return new Session(sessionId, patientId, null, null, null, null, null, Visit.NONE);
    }

    /** This session and what the event says. */
    public Session with(SessionEvent event) {
        return switch (event) {
            case SessionBooked booked -> booked(booked);
            case SessionMoved moved ->
                with(
                        moved.courseId(),
                        plan,
                        later(new Appointment(
                                moved.startsAt(), moved.movedAt(), moved.endsAt(), moved.chairId(), moved.nurseId())));
            case SessionCancelled cancelled -> cancelled(cancelled);
            case SessionMissed missed -> missed(missed);
            case SessionArrived arrived -> with(arrived.courseId(), visit.arrived(arrived.arrivedAt()));
            case SessionHeld held -> with(held.courseId(), visit.held(held));
            case GateOverridden overridden -> with(overridden.courseId(), visit.overridden(overridden));
            case AlertRaised alert -> alerted(alert);
            case DoseStarted dose -> with(dose.courseId(), visit.doseStarted(dose));
            case DoseEnded dose -> with(dose.courseId(), visit.doseEnded(dose));
            case SessionCharted _,
                    RideAnswered _,
                    SessionConfirmed _,
                    AdverseEventRecorded _,
                    ExposureChecked _,
                    ConversationEvent _ -> this;
            case SessionCompleted done -> with(done.courseId(), visit.completed(done));
            case SessionAborted aborted -> with(aborted.courseId(), visit.aborted(aborted));
        };
    }

    /** Vital signs that were not taken in time are the clinic's trouble, not the patient's. */
    private Session alerted(AlertRaised alert) {
        return alert.alert().equals(VITALS_OVERDUE) ? this : with(alert.courseId(), visit.alerted(alert));
    }

    /** How far it has got; what treatment says of a visit stands above what scheduling says of the appointment. */
    public SessionStatus status() {
        if (visit.completedAt() != null) {
            return SessionStatus.COMPLETED;
        } else if (visit.abortedAt() != null) {
            return SessionStatus.ABORTED;
        } else if (visit.arrivedAt() != null || visit.doseStartedAt() != null) {
            return SessionStatus.IN_TREATMENT;
        } else if (missedAt != null) {
            return SessionStatus.MISSED;
        }
        return cancellation != null ? SessionStatus.CANCELLED : SessionStatus.BOOKED;
    }

    /** Whether the patient came, so that a questionnaire before this session is expected. */
    public boolean attended() {
        return switch (status()) {
            case COMPLETED, ABORTED, IN_TREATMENT -> true;
            case BOOKED, CANCELLED, MISSED -> false;
        };
    }

    /** How the drug is given; null while its booking has not been heard of. */
    public @Nullable String route() {
        return plan == null ? null : plan.route();
    }

    /** When it is to be or was; null while no appointment has been heard of. */
    public @Nullable Instant startsAt() {
        return appointment == null ? null : appointment.startsAt();
    }

    /** The local date of the appointment at the clinic; null while no appointment has been heard of. */
    public @Nullable LocalDate date() {
        if (appointment == null) {
            return null;
        }
        ZoneId zone = plan == null ? ZoneOffset.UTC : ZoneId.of(plan.zone());
        return appointment.startsAt().atZone(zone).toLocalDate();
    }

    private Session booked(SessionBooked booked) {
        return with(
                booked.courseId(),
                new Plan(booked.number(), booked.phase(), booked.route(), booked.zone()),
                later(new Appointment(
                        booked.startsAt(), booked.bookedAt(), booked.endsAt(), booked.chairId(), booked.nurseId())));
    }

    private Appointment later(Appointment other) {
        return appointment == null || !other.decidedAt().isBefore(appointment.decidedAt()) ? other : appointment;
    }

    private Session cancelled(SessionCancelled event) {
        Cancellation cancelled = new Cancellation(event.reason(), event.late(), event.cancelledAt());
        return new Session(sessionId, patientId, event.courseId(), plan, appointment, cancelled, missedAt, visit);
    }

    private Session missed(SessionMissed event) {
        return new Session(
                sessionId, patientId, event.courseId(), plan, appointment, cancellation, event.missedAt(), visit);
    }

    private Session with(String course, @Nullable Plan booked, Appointment appointed) {
        return new Session(sessionId, patientId, course, booked, appointed, cancellation, missedAt, visit);
    }

    private Session with(String course, Visit visited) {
        return new Session(sessionId, patientId, course, plan, appointment, cancellation, missedAt, visited);
    }
}
