package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.OpenHours;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clinic's chairs and people as lanes: shifts and hours opened, outages closed, holds taken. */
final class ClinicLanes {

    private static final List<Role> PLANNED = List.of(Role.NURSE, Role.PRESCRIBER, Role.THERAPIST);

    private final Situation situation;
    private final Horizon horizon;
    private final List<StaffMember> staff;
    private final Lanes chairs;
    private final Lanes people;
    private final boolean[][] open;
    private final Map<String, Integer> chairLanes = new HashMap<>();
    private final Map<String, Integer> personLanes = new HashMap<>();

    ClinicLanes(Situation situation, Horizon horizon) {
        this.situation = situation;
        this.horizon = horizon;
        this.staff = situation.staff().stream()
                .filter(person -> person.roles().stream().anyMatch(PLANNED::contains))
                .toList();
        Clinic clinic = situation.clinic();
        this.chairs = new Lanes(clinic.chairs().stream().map(Chair::chairId).toList(), horizon.days());
        this.people = new Lanes(staff.stream().map(StaffMember::staffId).toList(), horizon.days());
        this.open = new boolean[horizon.days()][Quarters.MOST];
        for (int lane = 0; lane < chairs.count(); lane++) {
            chairLanes.put(chairs.id(lane), lane);
        }
        for (int lane = 0; lane < people.count(); lane++) {
            personLanes.put(people.id(lane), lane);
        }
        for (int day = 0; day < horizon.days(); day++) {
            openDay(clinic, day);
        }
        situation.outages().forEach(this::close);
        situation.held().forEach(this::take);
    }

    Horizon horizon() {
        return horizon;
    }

    Lanes chairs() {
        return chairs;
    }

    Lanes people() {
        return people;
    }

    boolean[][] open() {
        return open;
    }

    int chairsPerNurse() {
        return situation.clinic().chairsPerNurse();
    }

    int chair(String id) {
        return chairLanes.getOrDefault(id, -1);
    }

    int person(String id) {
        return personLanes.getOrDefault(id, -1);
    }

    boolean fit(int chair, Route place) {
        return situation.clinic().chairs().get(chair).routes().contains(place);
    }

    Set<Route> routes(int chair) {
        return situation.clinic().chairs().get(chair).routes();
    }

    boolean nurse(int person) {
        return is(person, Role.NURSE);
    }

    boolean is(int person, Role role) {
        return staff.get(person).roles().contains(role);
    }

    /**
     * Whether that person has the role and can do all of it. Whether the credential that a skill needs is still in force is
     * no question here: with one that ran out nobody is there at all.
     */
    boolean able(int person, Role role, List<SkillNeed> skills) {
        StaffMember member = staff.get(person);
        return is(person, role)
                && skills.stream()
                        .allMatch(need -> member.skills().contains(need.skill())
                                && (need.credential() == null
                                        || member.credentials().stream()
                                                .anyMatch(held -> held.kind() == need.credential())));
    }

    private void openDay(Clinic clinic, int day) {
        LocalDate date = horizon.date(day);
        Quarters quarters = horizon.quarters(day);
        for (OpenHours hours : clinic.hoursOn(date)) {
            Arrays.fill(open[day], quarters.ceil(hours.from()), quarters.floor(hours.to()), true);
        }
        for (int lane = 0; lane < chairs.count(); lane++) {
            chairs.open(lane, day, 0, quarters.count());
        }
        for (int lane = 0; lane < people.count(); lane++) {
            for (Shift shift : shifts(staff.get(lane), date)) {
                people.open(lane, day, quarters.ceil(shift.from()), quarters.floor(shift.to()));
            }
        }
    }

    /** The shifts of the date; who may do anything may do all that they have the role for. */
    private static List<Shift> shifts(StaffMember person, LocalDate date) {
        return PLANNED.stream()
                .filter(role -> person.roles().contains(role))
                .findFirst()
                .map(role -> person.plannable(role, date))
                .orElse(List.of());
    }

    private void close(Outage outage) {
        eachDay(outage.from(), outage.to(), (day, from, to) -> {
            switch (outage) {
                case Outage.PersonOut(String id, Instant since, Instant until)
                when person(id) >= 0 -> people.close(person(id), day, from, to);
                case Outage.ChairDown(String id, Instant since, Instant until)
                when chair(id) >= 0 -> chairs.close(chair(id), day, from, to);
                case Outage.ClinicClosed closed -> Arrays.fill(open[day], from, to, false);
                case Outage.PersonOut unknown -> {}
                case Outage.ChairDown unknown -> {}
            }
        });
    }

    private void take(Hold hold) {
        Lanes lanes = hold.kind() == Hold.Kind.CHAIR ? chairs : people;
        int lane = hold.kind() == Hold.Kind.CHAIR ? chair(hold.id()) : person(hold.id());
        if (lane >= 0) {
            eachDay(hold.from(), hold.to(), (day, from, to) -> lanes.take(lane, day, from, to, hold.share()));
        }
    }

    private interface Stretch {
        void on(int day, int from, int to);
    }

    private void eachDay(Instant from, Instant to, Stretch stretch) {
        int last = Math.min(horizon.days() - 1, horizon.day(to));
        for (int day = Math.max(0, horizon.day(from)); day <= last; day++) {
            Quarters quarters = horizon.quarters(day);
            stretch.on(day, quarters.floor(from), quarters.ceil(to));
        }
    }
}
