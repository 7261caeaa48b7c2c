package health.daybreak.notification;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.SlotOffered;
import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** The story of one session as other services tell it, for tests. */
public final class Story {

    public static final String SESSION = "session-1";
    public static final String COURSE = "course-1";
    public static final String PATIENT = "patient-1";
    public static final String CLINIC = "riverside";
    public static final String ZONE = "America/New_York";

    private Story() {}

    public static SessionBooked booked(Instant startsAt, Instant bookedAt) {
        return booked(SESSION, PATIENT, startsAt, ZONE, bookedAt);
    }

    public static SessionBooked booked(
            String sessionId, String patientId, Instant startsAt, String zone, Instant bookedAt) {
        return new SessionBooked(
                sessionId,
                COURSE,
                patientId,
                1,
                6,
                "INDUCTION",
                "IV",
                startsAt,
                startsAt.plus(Duration.ofMinutes(120)),
                zone,
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                bookedAt);
    }

    public static SessionBooked maintenanceBooked(Instant startsAt, Instant bookedAt) {
        return maintenanceBooked(SESSION, startsAt, bookedAt);
    }

    public static SessionBooked maintenanceBooked(String sessionId, Instant startsAt, Instant bookedAt) {
        return maintenanceBooked(sessionId, COURSE, PATIENT, startsAt, bookedAt);
    }

    public static SessionBooked maintenanceBooked(
            String sessionId, String courseId, String patientId, Instant startsAt, Instant bookedAt) {
        return new SessionBooked(
                sessionId,
                courseId,
                patientId,
                13,
                13,
                "MAINTENANCE",
                "IV",
                startsAt,
                startsAt.plus(Duration.ofMinutes(120)),
                ZONE,
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                bookedAt);
    }

    public static SessionMoved moved(Instant from, Instant to, String chair) {
        return new SessionMoved(
                SESSION,
                COURSE,
                PATIENT,
                to,
                to.plus(Duration.ofMinutes(120)),
                chair,
                "staff-nurse",
                "staff-prescriber",
                null,
                from,
                "PATIENT_ASKED",
                from);
    }

    public static SessionCancelled cancelled(Instant at) {
        return new SessionCancelled(SESSION, COURSE, PATIENT, "PATIENT_ASKED", false, at);
    }

    public static SessionMissed missed(Instant at) {
        return new SessionMissed(SESSION, COURSE, PATIENT, at);
    }

    public static SessionArrived arrived(Instant at) {
        return new SessionArrived(SESSION, COURSE, PATIENT, at);
    }

    public static SessionCompleted completed(Instant at) {
        return completed(SESSION, at);
    }

    public static SessionCompleted completed(String sessionId, Instant at) {
        return new SessionCompleted(
                sessionId, COURSE, PATIENT, 1, "IV", new BigDecimal("35.0"), at, at, at, at, 0, 0, "staff-nurse", at);
    }

    public static SessionAborted aborted(Instant at, boolean doseGiven) {
        return new SessionAborted(SESSION, COURSE, PATIENT, "NURSE_DECIDED", doseGiven, at);
    }

    public static CoursePhaseChanged inductionOver(Instant at) {
        return new CoursePhaseChanged(COURSE, PATIENT, "INDUCTION", "TAPER", at);
    }

    public static CoursePhaseChanged maintenanceBegun(Instant at) {
        return new CoursePhaseChanged(COURSE, PATIENT, "TAPER", "MAINTENANCE", at);
    }

    public static CourseDiscontinued courseDiscontinued(Instant at) {
        return new CourseDiscontinued(COURSE, PATIENT, "PATIENT_ASKED", 6, "staff-prescriber", at);
    }

    public static CourseCompleted courseCompleted(Instant at) {
        return new CourseCompleted(COURSE, PATIENT, 6, at);
    }

    public static ConversationBooked conversationBooked(String conversationId, Instant startsAt, Instant bookedAt) {
        return new ConversationBooked(
                conversationId,
                COURSE,
                PATIENT,
                "INTEGRATION",
                1,
                startsAt,
                startsAt.plus(Duration.ofMinutes(60)),
                ZONE,
                "room-1",
                "staff-therapist",
                bookedAt);
    }

    public static ConversationMoved conversationMoved(String conversationId, Instant from, Instant to) {
        return new ConversationMoved(
                conversationId,
                COURSE,
                PATIENT,
                to,
                to.plus(Duration.ofMinutes(60)),
                "room-1",
                "staff-therapist",
                from,
                "PATIENT_REQUEST",
                from);
    }

    public static SlotOffered offered(String offerId, String patientId, Instant at, Instant until) {
        Instant startsAt = at.plus(Duration.ofDays(2));
        return new SlotOffered(
                offerId, COURSE, patientId, SESSION, startsAt, startsAt.plus(Duration.ofMinutes(120)), ZONE, at, until);
    }

    public static OfferEnded offerEnded(String offerId, String patientId, String outcome, Instant at) {
        return new OfferEnded(offerId, COURSE, patientId, outcome, at);
    }

    /** The envelope that this event travels in, as the {@code sequence}-th of its source about its subject. */
    public static Envelope envelope(ClinicEvent event, long sequence, Instant time) {
        var type = EventCatalogue.of(event);
        return new Envelope(
                type.name() + "-" + event.subject() + "-" + sequence,
                type.name(),
                type.source(),
                event.subject(),
                sequence,
                event.key(),
                time,
                CLINIC,
                "staff-frontdesk",
                "correlation-1",
                null,
                null);
    }

    public static <E extends ClinicEvent> Received<E> received(E event, long sequence, Instant time) {
        return new Received<>(envelope(event, sequence, time), event, "{}");
    }
}
