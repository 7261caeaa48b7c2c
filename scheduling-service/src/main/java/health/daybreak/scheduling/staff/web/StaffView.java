package health.daybreak.scheduling.staff.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.staff.HeldCredential;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.scheduling.stranded.StrandedSession;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are shown.
 *
 * @param stranded booked sessions at which they are to be and are not there; only in the answer to a change
 */
record StaffView(
        String staffId,
        long version,
        String displayName,
        Set<Role> roles,
        List<HeldCredential> credentials,
        List<Shift> shifts,
        List<Leave> leave,
        boolean active,
        Set<String> skills,
        @Nullable List<StrandedSession> stranded) {

    static StaffView of(Stored<StaffMember> stored, boolean withNumbers) {
        return of(stored, withNumbers, null);
    }

    static StaffView of(Stored<StaffMember> stored, boolean withNumbers, @Nullable List<StrandedSession> stranded) {
        StaffMember person = stored.state();
        return new StaffView(
                person.staffId(),
                stored.version(),
                person.displayName(),
                person.roles(),
                withNumbers
                        ? person.credentials()
                        : person.credentials().stream()
                                .map(HeldCredential::withoutNumber)
                                .toList(),
                person.shifts(),
                person.leave(),
                person.active(),
                person.skills(),
                stranded);
    }
}
