package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Who and what is there at any quarter of an hour. */
final class Duty {

    static final Duration QUARTER = Duration.ofMinutes(15);

    private final Situation situation;
    private final Clinic clinic;
    private final ZoneId zone;

    Duty(Situation situation) {
        this.situation = situation;
        this.clinic = situation.clinic();
        this.zone = clinic.zone();
    }

    /** Whether the clinic is open during all of it, on one date. */
    boolean open(Instant from, Instant to) {
        LocalDate date = date(from);
        for (Instant at = from; at.isBefore(to); at = at.plus(QUARTER)) {
            Instant end = at.plus(QUARTER);
            Instant start = at;
            boolean hours =
                    clinic.hoursOn(date).stream().anyMatch(open -> within(start, end, date, open.from(), open.to()));
            boolean closed = situation.outages().stream()
                    .anyMatch(outage -> outage instanceof Outage.ClinicClosed && outage.touches(start, end));
            if (!hours || closed) {
                return false;
            }
        }
        return true;
    }

    /** Whether a chair is in service during all of it. */
    boolean inService(String chairId, Instant from, Instant to) {
        return situation.outages().stream()
                .noneMatch(outage -> outage instanceof Outage.ChairDown down
                        && down.chairId().equals(chairId)
                        && outage.touches(from, to));
    }

    /** Whether this person is there in that role during all of it. */
    boolean there(String staffId, Role role, Instant from, Instant to) {
        return situation.staff().stream()
                .filter(person -> person.staffId().equals(staffId))
                .anyMatch(person -> there(person, role, from, to));
    }

    boolean there(StaffMember person, Role role, Instant from, Instant to) {
        LocalDate date = date(from);
        boolean out = situation.outages().stream()
                .anyMatch(outage -> outage instanceof Outage.PersonOut away
                        && away.staffId().equals(person.staffId())
                        && outage.touches(from, to));
        if (out) {
            return false;
        }
        for (Instant at = from; at.isBefore(to); at = at.plus(QUARTER)) {
            Instant start = at;
            boolean onShift = person.plannable(role, date).stream()
                    .anyMatch(shift -> within(start, start.plus(QUARTER), date, shift.from(), shift.to()));
            if (!onShift) {
                return false;
            }
        }
        return true;
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private boolean within(Instant start, Instant end, LocalDate date, LocalTime from, LocalTime to) {
        return !start.isBefore(date.atTime(from).atZone(zone).toInstant())
                && !end.isAfter(date.atTime(to).atZone(zone).toInstant());
    }
}
