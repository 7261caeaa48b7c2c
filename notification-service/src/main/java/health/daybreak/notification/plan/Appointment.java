package health.daybreak.notification.plan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a session is, and in which zone its clinic reads the clock.
 *
 * @param changes how often it was given another time or place, or called off, since it was first booked; 0 in plans from
 *     before they were counted
 */
public record Appointment(Instant startsAt, Instant endsAt, ZoneId zone, int changes) {

    /** One that was booked just now. */
    public Appointment(Instant startsAt, Instant endsAt, ZoneId zone) {
        this(startsAt, endsAt, zone, 0);
    }

    /** The same at another time, or at the same in another place. */
    Appointment moved(Instant newStart, Instant newEnd) {
        return new Appointment(newStart, newEnd, zone, changes + 1);
    }

    /** The same, which does not take place. */
    Appointment calledOff() {
        return new Appointment(startsAt, endsAt, zone, changes + 1);
    }
}
