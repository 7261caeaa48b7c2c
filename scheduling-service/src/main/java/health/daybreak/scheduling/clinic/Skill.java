package health.daybreak.scheduling.clinic;

import health.daybreak.scheduling.staff.CredentialKind;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that some of a clinic's people can do beyond their role, as the clinic names it: "Difficult venous access",
 * "Spanish".
 *
 * @param roles who must have it at a visit that needs it: the nurse, the prescriber, the therapist, or several of them
 * @param credential without which in force it does not count, or null when it needs none
 * @param protocolIds protocols of which every visit needs it; a course may need it besides
 */
public record Skill(String name, Set<Role> roles, @Nullable CredentialKind credential, Set<String> protocolIds) {

    static final int LONGEST_NAME = 80;
    private static final Set<Role> AT_VISITS = EnumSet.of(Role.NURSE, Role.PRESCRIBER, Role.THERAPIST);

    public Skill {
        name = Objects.requireNonNull(name, "name").strip();
        roles = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(roles, Set.<Role>of())));
        protocolIds =
                Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(protocolIds, Set.<String>of())));
    }

    /** Whether it has a name that people can go by. */
    boolean named() {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    /** Whether it is asked of somebody, and only of people who are at visits. */
    boolean asksAtVisits() {
        return !roles.isEmpty() && AT_VISITS.containsAll(roles);
    }

    SkillNeed need() {
        return new SkillNeed(name, roles, credential);
    }
}
