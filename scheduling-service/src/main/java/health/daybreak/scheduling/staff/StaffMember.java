package health.daybreak.scheduling.staff;

import health.daybreak.events.staff.Credential;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person who works at the clinic.
 *
 * @param skills what they can do beyond their roles, by the names of the clinic's list; absent in documents written before
 *     there were any
 */
public record StaffMember(
        String staffId,
        String displayName,
        Set<Role> roles,
        List<HeldCredential> credentials,
        List<Shift> shifts,
        List<Leave> leave,
        boolean active,
        Set<String> skills) {

    public StaffMember {
        skills = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(skills, Set.<String>of())));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        credentials = List.copyOf(credentials);
        shifts = List.copyOf(shifts);
        leave = List.copyOf(leave);
        for (int i = 0; i < shifts.size(); i++) {
            refuseImpossible(shifts, i);
        }
        for (Leave days : leave) {
            require(
                    !days.to().isBefore(days.from()),
                    "Leave ends on " + days.to() + ", before it begins on " + days.from());
        }
    }

    /** Somebody of whom no skill is known. */
    public StaffMember(
            String staffId,
            String displayName,
            Set<Role> roles,
            List<HeldCredential> credentials,
            List<Shift> shifts,
            List<Leave> leave,
            boolean active) {
        this(staffId, displayName, roles, credentials, shifts, leave, active, Set.of());
    }

    /** The same person with these skills. */
    public StaffMember with(Set<String> others) {
        return new StaffMember(staffId, displayName, roles, credentials, shifts, leave, active, others);
    }

    /** Whether they can do this on that local date: they have the skill, and its credential in force if it needs one. */
    public boolean can(SkillNeed need, LocalDate date) {
        CredentialKind credential = need.credential();
        return skills.contains(need.skill())
                && (credential == null
                        || lastDay(credential)
                                .filter(last -> !last.isBefore(date))
                                .isPresent());
    }

    /**
     * The person as entered now; tells the others roles and credentials, but no number.
     *
     * @param zone the clinic's, if it is set up
     */
    public Change<StaffMember> updated(Instant now, @Nullable ZoneId zone) {
        List<String> roleNames = roles.stream().map(Role::name).sorted().toList();
        List<Credential> held = credentials.stream()
                .map(credential -> new Credential(credential.kind().name(), credential.expiresOn()))
                .toList();
        return Change.to(
                this,
                new StaffUpdated(
                        staffId, displayName, roleNames, held, active, now, zone == null ? null : zone.getId()));
    }

    /**
     * When this person can be planned for {@code role} on this local date: on shift, not on leave, active and with no
     * expired credential.
     */
    public List<Shift> plannable(Role role, LocalDate date) {
        boolean away = !active
                || !roles.contains(role)
                || leave.stream().anyMatch(days -> days.covers(date))
                || credentials.stream()
                        .anyMatch(credential ->
                                lastDay(credential.kind()).orElseThrow().isBefore(date));
        return away
                ? List.of()
                : shifts.stream()
                        .filter(shift -> shift.weekday() == date.getDayOfWeek())
                        .toList();
    }

    /** Whether this person can be planned for {@code role} all the while from one instant to the other, on one local date. */
    public boolean there(Role role, Instant from, Instant to, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(from, zone);
        Instant covered = from;
        for (Shift shift : plannable(role, date).stream()
                .sorted(Comparator.comparing(Shift::from))
                .toList()) {
            Instant start = date.atTime(shift.from()).atZone(zone).toInstant();
            Instant end = date.atTime(shift.to()).atZone(zone).toInstant();
            if (!start.isAfter(covered) && end.isAfter(covered)) {
                covered = end;
            }
        }
        return !covered.isBefore(to);
    }

    /** In words, why this person may not act as a prescriber on that day; nothing when they may. */
    List<String> notQualifiedAsPrescriber(List<CredentialKind> needed, LocalDate day) {
        List<String> reasons = new ArrayList<>();
        if (!active) {
            reasons.add("no longer works here");
        }
        if (!roles.contains(Role.PRESCRIBER)) {
            reasons.add("is not entered as a prescriber");
        }
        for (CredentialKind kind : needed) {
            Optional<LocalDate> lastDay = lastDay(kind);
            if (lastDay.isEmpty()) {
                reasons.add("has no " + kind.words());
            } else if (lastDay.get().isBefore(day)) {
                reasons.add("the " + kind.words() + " ran out on " + lastDay.get());
            }
        }
        return reasons;
    }

    /** Of a credential that was renewed, the last one counts. */
    private Optional<LocalDate> lastDay(CredentialKind kind) {
        return credentials.stream()
                .filter(credential -> credential.kind() == kind)
                .map(HeldCredential::expiresOn)
                .max(Comparator.naturalOrder());
    }

    private static void refuseImpossible(List<Shift> shifts, int i) {
        Shift shift = shifts.get(i);
        require(
                shift.from().isBefore(shift.to()),
                "The shift on " + shift.weekday() + " ends at " + shift.to() + ", before it starts at " + shift.from());
        for (Shift other : shifts.subList(i + 1, shifts.size())) {
            require(!shift.overlaps(other), "Two shifts on " + shift.weekday() + " overlap at " + other.from());
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw Refused.unprocessable("staff-not-possible", sentence + ".");
        }
    }
}
