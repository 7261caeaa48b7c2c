package health.daybreak.scheduling.staff;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that people must be able to do at a visit, beyond their role.
 *
 * @param skill its name in the clinic's list
 * @param roles in which of the visit's roles it is asked for
 * @param credential without which in force it does not count, or null when it needs none
 */
public record SkillNeed(
        String skill, Set<Role> roles, @Nullable CredentialKind credential) {

    public SkillNeed {
        Objects.requireNonNull(skill, "skill");
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** Whether whoever has that role at a visit must have it. */
    public boolean asks(Role role) {
        return roles.contains(role);
    }
}
