package health.daybreak.scheduling.stranded;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.VisitPhase;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a clinic is set up and who works there, held against what is booked. */
record SetUp(Clinic clinic, Map<String, StaffMember> staff) {

    static SetUp of(Clinic clinic, List<StaffMember> staff) {
        return new SetUp(clinic, staff.stream().collect(Collectors.toMap(StaffMember::staffId, person -> person)));
    }

    /**
     * What keeps each of these claims of a clinic from taking place; those that can are left out.
     *
     * @param needs what the people of a claim must be able to do
     */
    Map<Claim, List<String>> reasons(List<Claim> claims, Function<Claim, List<SkillNeed>> needs) {
        Set<Claim> watchedTooFew = watchedByTooFew(claims);
        Map<Claim, List<String>> reasons = new HashMap<>();
        for (Claim claim : claims) {
            List<String> own = new ArrayList<>();
            own.addAll(placeReasons(claim.slot()));
            own.addAll(peopleReasons(claim));
            own.addAll(skillReasons(claim.slot(), needs.apply(claim)));
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

    /** People are needed in some phases of a visit only. */
    private List<String> peopleReasons(Claim claim) {
        Slot slot = claim.slot();
        Set<String> reasons = new LinkedHashSet<>();
        Instant from = slot.startsAt();
        for (VisitPhase phase : claim.taken().phases()) {
            Instant to = from.plus(Duration.ofMinutes(phase.minutes()));
            if (phase.nurse()) {
                absent(reasons, Role.NURSE, slot.nurseId(), from, to);
            }
            if (phase.prescriber()) {
                absent(reasons, Role.PRESCRIBER, slot.prescriberId(), from, to);
            }
            if (phase.therapist()) {
                absent(reasons, Role.THERAPIST, slot.therapistId(), from, to);
            }
            from = to;
        }
        return List.copyOf(reasons);
    }

    private List<String> skillReasons(Slot slot, List<SkillNeed> needs) {
        List<String> reasons = new ArrayList<>();
        for (SkillNeed need : needs) {
            unskilled(reasons, need, Role.NURSE, slot.nurseId(), slot);
            unskilled(reasons, need, Role.PRESCRIBER, slot.prescriberId(), slot);
            unskilled(reasons, need, Role.THERAPIST, slot.therapistId(), slot);
        }
        return reasons;
    }

    private void unskilled(List<String> reasons, SkillNeed need, Role role, @Nullable String staffId, Slot slot) {
        StaffMember person = staffId == null ? null : staff.get(staffId);
        LocalDate date = LocalDate.ofInstant(slot.startsAt(), clinic.zone());
        if (person != null && need.asks(role) && !person.can(need, date)) {
            reasons.add("The " + role.name().toLowerCase(Locale.ROOT) + ", " + person.displayName()
                    + ", does not have the skill " + need.skill() + ".");
        }
    }

    private void absent(Set<String> reasons, Role role, @Nullable String staffId, Instant from, Instant to) {
        if (staffId == null) {
            return;
        }
        StaffMember person = staff.get(staffId);
        String name = person == null ? staffId : person.displayName();
        if (person == null || !person.there(role, from, to, clinic.zone())) {
            reasons.add("The " + role.name().toLowerCase(Locale.ROOT) + ", " + name + ", is not there at that time.");
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
