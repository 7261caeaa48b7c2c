package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Makes the lanes of one date: opening hours, chairs and people, less what is claimed. */
final class Lanes {

    private final Quarters quarters;
    private final ClinicDay day;

    Lanes(Quarters quarters, ClinicDay day) {
        this.quarters = quarters;
        this.day = day;
    }

    Lane hours(Clinic clinic) {
        Lane lane = new Lane("hours", quarters.count());
        for (OpenHours open : clinic.hoursOn(day.date())) {
            lane.open(quarters.ceil(open.from()), quarters.floor(open.to()), 1);
        }
        return lane.counted();
    }

    List<Lane> chairs(Clinic clinic, Route route) {
        List<Lane> lanes = new ArrayList<>();
        for (Chair chair : clinic.chairs()) {
            if (chair.routes().contains(route)) {
                Lane lane = new Lane(chair.chairId(), quarters.count());
                lane.open(0, quarters.count(), 1);
                lanes.add(less(lane, slot -> slot.chairId().equals(chair.chairId()) ? 1 : 0));
            }
        }
        return lanes;
    }

    /** @param places how many patients one of them can be there for at the same time */
    List<Lane> people(List<StaffMember> staff, Role role, int places) {
        List<Lane> lanes = new ArrayList<>();
        for (StaffMember person : staff) {
            List<Shift> shifts = person.plannable(role, day.date());
            if (!shifts.isEmpty()) {
                Lane lane = new Lane(person.staffId(), quarters.count());
                shifts.forEach(shift -> lane.open(quarters.ceil(shift.from()), quarters.floor(shift.to()), places));
                lanes.add(less(lane, slot -> takenBy(slot, person.staffId(), role)));
            }
        }
        return lanes;
    }

    /** How much of a person in this role a claim takes: a therapist does nothing else meanwhile. */
    private static int takenBy(Slot slot, String staffId, Role role) {
        if (role == Role.PRESCRIBER) {
            return 0;
        }
        if (Objects.equals(slot.therapistId(), staffId)) {
            return Lane.NO_LIMIT;
        }
        return slot.nurseId().equals(staffId) ? 1 : 0;
    }

    private Lane less(Lane lane, ToIntFunction<Slot> places) {
        for (Claim claim : day.claims()) {
            int taken = places.applyAsInt(claim.slot());
            if (taken > 0) {
                lane.take(
                        quarters.floor(claim.slot().startsAt()),
                        quarters.ceil(claim.slot().endsAt()),
                        taken);
            }
        }
        return lane.counted();
    }
}
