package health.daybreak.treatment.session;

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
import org.jspecify.annotations.Nullable;

/**
 * What scheduling says about a session. It is a fact, so it is never refused: what comes after the patient has arrived
 * does not undo what happens in the chair, but a withdrawn booking holds the gate until a prescriber has answered for it.
 */
public final class BookingNews {

    private static final String SCHEDULING = "scheduling";

    private BookingNews() {}

    /** The session after this event; null when the event means nothing here. */
    public static @Nullable Session apply(@Nullable Session known, SessionEvent event) {
        return switch (event) {
            case SessionBooked booked ->
                known == null
                        ? Session.booked(
                                booked.sessionId(), booked.courseId(), booked.patientId(), Booking.from(booked))
                        : null;
            case SessionMoved moved -> known == null ? null : moved(known, moved);
            case SessionCancelled cancelled ->
                closed(known, SessionStatus.CANCELLED, cancelled.reason(), cancelled.cancelledAt());
            case SessionMissed missed ->
                closed(known, SessionStatus.MISSED, "The patient did not come", missed.missedAt());
            case SessionConfirmed _,
                    SessionArrived _,
                    SessionHeld _,
                    GateOverridden _,
                    DoseStarted _,
                    DoseEnded _,
                    AlertRaised _,
                    AdverseEventRecorded _,
                    ExposureChecked _,
                    SessionCharted _,
                    RideAnswered _,
                    SessionCompleted _,
                    SessionAborted _,
                    ConversationEvent _ -> null;
        };
    }

    private static @Nullable Session moved(Session known, SessionMoved event) {
        return known.status().over() ? null : known.rebooked(known.booking().movedTo(event));
    }

    private static @Nullable Session closed(@Nullable Session known, SessionStatus closed, String reason, Instant at) {
        if (known == null || known.status().over()) {
            return null;
        }
        return known.status() == SessionStatus.BOOKED
                ? known.in(closed, known.visit().ended(new Ending(new Signed(SCHEDULING, at), reason, null)))
                : known.rebooked(known.booking().withdrawn(at));
    }
}
