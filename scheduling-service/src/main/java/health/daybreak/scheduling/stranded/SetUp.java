package health.daybreak.scheduling.stranded;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a clinic is set up and who works there, held against what is booked. */
record SetUp(Clinic clinic, Map<String, StaffMember> staff) {

    static SetUp of(Clinic clinic, List<StaffMember> staff) {
        return new SetUp(clinic, staff.stream().collect(Collectors.toMap(StaffMember::staffId, person -> person)));
    }

    /** What keeps each of these claims of a clinic from taking place; those that can are left out. */
    Map<Claim, List<String>> reasons(List<Claim> claims) {
        Set<Claim> watchedTooFew = watchedByTooFew(claims);
        Map<Claim, List<String>> reasons = new HashMap<>();
        for (Claim claim : claims) {
            List<String> own = new ArrayList<>();
            own.addAll(placeReasons(claim.slot()));
            own.addAll(peopleReasons(claim.slot()));
            if (watchedTooFew.contains(claim)) {
                own.add("A nurse watches at most " + clinic.chairsPerNurse() + " at the same time.");
            }
            if (!own.isEmpty()) {
                reasons.put(claim, own);
            }
        }
        return reasons;
    }

    private List<String> placeReasons(Slot slot) {
        List<String> reasons = new ArrayList<>();
        if (!clinic.has(slot.chairId())) {
            reasons.add("There is no chair " + slot.chairId() + ".");
        }
        if (!clinic.open(slot.startsAt(), slot.endsAt())) {
            reasons.add("The clinic is not open at that time.");
        }
        return reasons;
    }

    private List<String> peopleReasons(Slot slot) {
        List<String> reasons = new ArrayList<>();
        absent(reasons, slot, Role.NURSE, slot.nurseId());
        absent(reasons, slot, Role.PRESCRIBER, slot.prescriberId());
        absent(reasons, slot, Role.THERAPIST, slot.therapistId());
        return reasons;
    }

    private void absent(List<String> reasons, Slot slot, Role role, @Nullable String staffId) {
        if (staffId == null) {
            return;
        }
        StaffMember person = staff.get(staffId);
        String name = person == null ? staffId : person.displayName();
        if (person == null || !person.there(role, slot.startsAt(), slot.endsAt(), clinic.zone())) {
            reasons.add("The " + role.name().toLowerCase(java.util.Locale.ROOT) + ", " + name
                    + ", is not there at that time.");
        }
    }

    /** Those during which somebody would have more to watch than the clinic lets one person watch. */
    private Set<Claim> watchedByTooFew(List<Claim> claims) {
        Map<String, List<Held>> byPerson = claims.stream()
                .flatMap(claim -> claim.holds(clinic.chairsPerNurse()).stream().map(hold -> new Held(claim, hold)))
                .filter(held -> held.hold().kind() == Hold.Kind.PERSON)
                .collect(Collectors.groupingBy(held -> held.hold().id()));
        Set<Claim> tooMany = new HashSet<>();
        for (List<Held> all : byPerson.values()) {
            for (Held one : all) {
                List<Held> then = all.stream()
                        .filter(held -> held.covers(one.hold().from()))
                        .toList();
                if (then.stream().mapToInt(held -> held.hold().share()).sum() > Hold.WHOLE) {
                    then.forEach(held -> tooMany.add(held.claim()));
                }
            }
        }
        return tooMany;
    }

    private record Held(Claim claim, Hold hold) {

        boolean covers(Instant instant) {
            return !hold.from().isAfter(instant) && hold.to().isAfter(instant);
        }
    }
}
