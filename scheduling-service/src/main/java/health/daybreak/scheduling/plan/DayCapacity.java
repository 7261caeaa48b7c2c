package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clinic has left on one date for sessions of one kind. */
final class DayCapacity {

    private final Needs needs;
    private final Quarters quarters;
    private final Lane hours;
    private final List<Lane> chairs;
    private final List<Lane> nurses;
    private final List<Lane> prescribers;
    private final List<Lane> therapists;

    DayCapacity(Needs needs, Clinic clinic, List<StaffMember> staff, ClinicDay day) {
        this.needs = needs;
        this.quarters = new Quarters(day.date(), clinic.zone());
        Lanes lanes = new Lanes(quarters, day);
        this.hours = lanes.hours(clinic);
        boolean open = !clinic.hoursOn(day.date()).isEmpty();
        this.chairs = open ? lanes.chairs(clinic, needs.route()) : List.of();
        this.nurses = open ? lanes.people(staff, Role.NURSE, clinic.chairsPerNurse()) : List.of();
        this.prescribers = open ? lanes.people(staff, Role.PRESCRIBER, Lane.NO_LIMIT) : List.of();
        this.therapists = open && needs.therapist() ? lanes.people(staff, Role.THERAPIST, 1) : List.of();
    }

    Quarters quarters() {
        return quarters;
    }

    /** Whether anybody could have a session that starts at this quarter. */
    boolean fits(int quarter) {
        int length = needs.quarters();
        boolean simple = quarter >= 0
                && quarter + length <= quarters.count()
                && hours.free(quarter, length)
                && pick(chairs, quarter, null, null, null) != null
                && pick(prescribers, quarter, null, null, null) != null;
        return simple
                && (needs.therapist()
                        ? place(quarter, Team.ANYONE, Team.ANYONE) != null
                        : pick(nurses, quarter, null, null, null) != null);
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
}
