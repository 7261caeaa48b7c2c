package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What a clinic has left on one date for sessions of one kind. */
final class DayCapacity {

    private final Needs needs;
    private final Quarters quarters;
    private final List<Claim> claims;
    private final Lane hours;
    private final List<Lane> chairs = new ArrayList<>();
    private final List<Lane> nurses;
    private final List<Lane> prescribers;
    private final List<Lane> therapists;

    DayCapacity(Needs needs, Clinic clinic, List<StaffMember> staff, ClinicDay day) {
        this.needs = needs;
        this.quarters = new Quarters(day.date(), clinic.zone());
        this.claims = day.claims();
        this.hours = hours(clinic, day);
        for (Chair chair : clinic.chairs()) {
            if (chair.routes().contains(needs.route())) {
                Lane lane = new Lane(chair.chairId(), quarters.count());
                lane.open(0, quarters.count(), 1);
                chairs.add(less(lane, slot -> slot.chairId().equals(chair.chairId()) ? 1 : 0));
            }
        }
        this.nurses = lanes(staff, Role.NURSE, day, clinic.chairsPerNurse());
        this.prescribers = lanes(staff, Role.PRESCRIBER, day, Lane.NO_LIMIT);
        this.therapists = needs.therapist() ? lanes(staff, Role.THERAPIST, day, 1) : List.of();
    }

    Quarters quarters() {
        return quarters;
    }

    /** Where a session starting at this quarter could be, keeping to {@code demanded}, best by {@code preferred}. */
    @Nullable
    Slot place(int quarter, Team demanded, Team preferred) {
        int length = needs.quarters();
        if (quarter < 0 || quarter + length > quarters.count() || !hours.free(quarter, length)) {
            return null;
        }
        Lane chair = pick(chairs, quarter, demanded.chairId(), preferred.chairId(), null);
        Lane prescriber = pick(prescribers, quarter, demanded.prescriberId(), preferred.prescriberId(), null);
        if (chair == null || prescriber == null) {
            return null;
        }
        if (!needs.therapist()) {
            Lane nurse = pick(nurses, quarter, demanded.nurseId(), preferred.nurseId(), null);
            return nurse == null ? null : slot(quarter, chair, nurse, prescriber, null);
        }
        return placeWithTherapist(quarter, demanded, preferred, chair, prescriber);
    }

    /** Every rule that keeps a session with these people from starting at this quarter. */
    List<Violation> whyNot(int quarter, Team demanded) {
        int length = needs.quarters();
        if (quarter < 0 || quarter + length > quarters.count() || !hours.free(quarter, length)) {
            return List.of(Violation.of(
                    "clinic.open", "The clinic is not open for the whole visit of " + needs.minutes() + " minutes."));
        }
        List<Violation> all = new ArrayList<>();
        explain(all, "chair", chairs, quarter, demanded.chairId());
        explain(all, "nurse", nurses, quarter, demanded.nurseId());
        explain(all, "prescriber", prescribers, quarter, demanded.prescriberId());
        if (needs.therapist()) {
            explain(all, "therapist", therapists, quarter, demanded.therapistId());
        }
        if (all.isEmpty() && place(quarter, demanded, Team.ANYONE) == null) {
            all.add(Violation.taken("therapist.apart", "The therapist cannot be the nurse of the same session."));
        }
        return all;
    }

    private void explain(List<Violation> all, String what, List<Lane> lanes, int quarter, @Nullable String demanded) {
        List<Lane> meant = lanes.stream()
                .filter(lane -> demanded == null || lane.id().equals(demanded))
                .filter(lane -> lane.onDuty(quarter, needs.quarters()))
                .toList();
        String who = demanded == null ? "No " + what : "The " + what + " " + demanded;
        String not = demanded == null ? " is " : " is not ";
        if (meant.isEmpty()) {
            all.add(Violation.of(
                    what + ".on-duty", who + not + "there for " + needs.route() + " during the whole visit."));
        } else if (meant.stream().noneMatch(lane -> lane.free(quarter, needs.quarters()))) {
            all.add(Violation.taken(what + ".free", who + not + "free during the whole visit."));
        }
    }

    private @Nullable Slot placeWithTherapist(int quarter, Team demanded, Team preferred, Lane chair, Lane prescriber) {
        List<Lane> inOrder = new ArrayList<>(therapists);
        inOrder.sort((one, other) -> Boolean.compare(
                other.id().equals(preferred.therapistId()), one.id().equals(preferred.therapistId())));
        for (Lane therapist : inOrder) {
            boolean meant = demanded.therapistId() == null || therapist.id().equals(demanded.therapistId());
            Lane nurse = meant && therapist.free(quarter, needs.quarters())
                    ? pick(nurses, quarter, demanded.nurseId(), preferred.nurseId(), therapist.id())
                    : null;
            if (nurse != null) {
                return slot(quarter, chair, nurse, prescriber, therapist.id());
            }
        }
        return null;
    }

    private @Nullable Lane pick(
            List<Lane> lanes,
            int quarter,
            @Nullable String demanded,
            @Nullable String preferred,
            @Nullable String not) {
        Lane first = null;
        for (Lane lane : lanes) {
            boolean fits = (demanded == null || lane.id().equals(demanded))
                    && !lane.id().equals(not)
                    && lane.free(quarter, needs.quarters());
            if (fits && lane.id().equals(preferred)) {
                return lane;
            }
            if (fits && first == null) {
                first = lane;
            }
        }
        return first;
    }

    private Slot slot(int quarter, Lane chair, Lane nurse, Lane prescriber, @Nullable String therapistId) {
        return new Slot(
                quarters.instant(quarter),
                quarters.instant(quarter + needs.quarters()),
                chair.id(),
                nurse.id(),
                prescriber.id(),
                therapistId);
    }

    private Lane hours(Clinic clinic, ClinicDay day) {
        Lane lane = new Lane("hours", quarters.count());
        for (OpenHours open : clinic.hoursOn(day.date())) {
            lane.open(quarters.ceil(open.from()), quarters.floor(open.to()), 1);
        }
        return lane.counted();
    }

    private List<Lane> lanes(List<StaffMember> staff, Role role, ClinicDay day, int places) {
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
        for (Claim claim : claims) {
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
