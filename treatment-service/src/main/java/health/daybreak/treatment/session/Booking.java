package health.daybreak.treatment.session;

import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.treatment.dose.Route;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What scheduling booked: which session of the course, by which route, when and where.
 *
 * @param withdrawnAt when scheduling cancelled it although the patient had arrived; null as a rule
 */
public record Booking(
        int number,
        int ofSessions,
        String phase,
        Route route,
        Slot slot,
        @Nullable Instant withdrawnAt) {

    static Booking from(SessionBooked event) {
        return new Booking(
                event.number(),
                event.ofSessions(),
                event.phase(),
                Route.named(event.route()),
                new Slot(
                        event.startsAt(),
                        event.endsAt(),
                        event.zone(),
                        Slot.dateOf(event.startsAt(), event.zone()),
                        event.chairId(),
                        event.nurseId(),
                        event.prescriberId(),
                        event.therapistId()),
                null);
    }

    Booking movedTo(SessionMoved event) {
        return new Booking(
                number,
                ofSessions,
                phase,
                route,
                new Slot(
                        event.startsAt(),
                        event.endsAt(),
                        slot.zone(),
                        Slot.dateOf(event.startsAt(), slot.zone()),
                        event.chairId(),
                        event.nurseId(),
                        event.prescriberId(),
                        event.therapistId()),
                withdrawnAt);
    }

    Booking withdrawn(Instant at) {
        return new Booking(number, ofSessions, phase, route, slot, at);
    }
}
