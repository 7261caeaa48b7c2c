package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a clinic has left for sessions of one kind, date by date. Not safe for several threads at once. */
public final class Capacity {

    private final Needs needs;
    private final Clinic clinic;
    private final List<StaffMember> staff;
    private final Map<LocalDate, ClinicDay> days;
    private final Map<LocalDate, DayCapacity> counted = new HashMap<>();

    /** @param days the days on which anything is claimed; the others are empty */
    public Capacity(Needs needs, Clinic clinic, List<StaffMember> staff, Map<LocalDate, ClinicDay> days) {
        this.needs = needs;
        this.clinic = clinic;
        this.staff = List.copyOf(staff);
        this.days = Map.copyOf(days);
    }

    /** The zone of the clinic. */
    public ZoneId zone() {
        return clinic.zone();
    }

    /** The local time at which this instant is shown on the clinic's wall. */
    public LocalDateTime onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, clinic.zone());
    }

    /** A session that starts then with those people, if that can be. */
    public Optional<Slot> place(Instant startsAt, Team demanded) {
        DayCapacity day = on(onTheWall(startsAt).toLocalDate());
        int quarter = day.quarters().floor(startsAt);
        return day.quarters().instant(quarter).equals(startsAt)
                ? Optional.ofNullable(day.place(quarter, demanded, Team.ANYONE))
                : Optional.empty();
    }

    /** Every rule that keeps a session with those people from starting then; empty when it can. */
    public List<Violation> whyNot(Instant startsAt, Team demanded) {
        DayCapacity day = on(onTheWall(startsAt).toLocalDate());
        int quarter = day.quarters().floor(startsAt);
        return day.quarters().instant(quarter).equals(startsAt)
                ? day.whyNot(quarter, demanded)
                : List.of(Violation.of("slot.on-the-grid", "Sessions start on the quarter of an hour."));
    }

    DayCapacity on(LocalDate date) {
        return counted.computeIfAbsent(
                date, day -> new DayCapacity(needs, clinic, staff, days.getOrDefault(day, ClinicDay.empty(day))));
    }
}
