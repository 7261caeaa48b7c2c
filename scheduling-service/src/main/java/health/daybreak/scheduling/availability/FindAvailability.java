package health.daybreak.scheduling.availability;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.outage.OutageBooks;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Finds when a visit of a protocol could begin, with everything that is booked, out of order and away taken into account. */
@Service
public final class FindAvailability {

    private static final int MOST_DAYS = 62;

    private final Clinics clinics;
    private final Staff staff;
    private final ClinicDays days;
    private final OutageBooks outages;
    private final Protocols protocols;

    FindAvailability(Clinics clinics, Staff staff, ClinicDays days, OutageBooks outages, Protocols protocols) {
        this.clinics = clinics;
        this.staff = staff;
        this.days = days;
        this.outages = outages;
        this.protocols = protocols;
    }

    /** Every date from {@code first} to {@code last}, both included; refused (422) for more than 62 days. */
    public List<DayAvailability> find(String protocolId, LocalDate first, LocalDate last, Instant now) {
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        if (count < 1 || count > MOST_DAYS) {
            throw Refused.unprocessable(
                    "days-not-possible",
                    "From " + first + " to " + last + " are " + count + " days; expected 1 to " + MOST_DAYS + ".");
        }
        Protocol protocol = protocols.inForce(protocolId, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Clinic clinic = clinics.get(Cause.current().clinicId()).state();
        Horizon horizon = new Horizon(clinic, first, last);
        ClinicGrid grid = new ClinicGrid(
                situation(clinic, first, last, now),
                horizon,
                List.of(Treatments.dose(protocol, clinic.needs(protocolId, Set.of()))));
        List<DayAvailability> found = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            found.add(new DayAvailability(horizon.date(day), times(grid, day, now)));
        }
        return found;
    }

    private static List<LocalTime> times(ClinicGrid grid, int day, Instant now) {
        Horizon horizon = grid.horizon();
        List<LocalTime> times = new ArrayList<>();
        for (int column = 0; column < horizon.width(); column++) {
            int quarter = horizon.quarter(day, column);
            if (quarter >= 0
                    && grid.canStart(0, day, column)
                    && horizon.quarters(day).instant(quarter).isAfter(now)) {
                times.add(horizon.timeOf(column));
            }
        }
        return times;
    }

    private Situation situation(Clinic clinic, LocalDate first, LocalDate last, Instant now) {
        String clinicId = Cause.current().clinicId();
        List<StaffMember> people = staff.everybody().stream().map(Stored::state).toList();
        List<Hold> held = days.between(clinicId, first, last).values().stream()
                .flatMap(day -> day.claims().stream())
                .flatMap(claim -> claim.holds(clinic.chairsPerNurse()).stream())
                .toList();
        return new Situation(clinic, people, outages.of(clinicId).state().inForce(now), held);
    }
}
