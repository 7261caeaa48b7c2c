package health.daybreak.scheduling.staff.web;

import health.daybreak.scheduling.staff.HeldCredential;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as a manager enters them.
 *
 * @param skills by the names of the clinic's list; leave out to keep those they have
 */
record StaffRequest(
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Size(max = 7) Set<@NotNull Role> roles,
        @NotNull @Size(max = 50) List<@NotNull HeldCredential> credentials,
        @NotNull @Size(max = 50) List<@NotNull Shift> shifts,
        @NotNull @Size(max = 400) List<@NotNull Leave> leave,
        boolean active,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 80) String> skills) {

    /** @param kept the skills they have when nothing is said of them */
    StaffMember toStaffMember(String staffId, Set<String> kept) {
        return new StaffMember(
                staffId,
                displayName,
                roles,
                credentials,
                shifts,
                leave,
                active,
                Objects.requireNonNullElse(skills, kept));
    }
}
