package health.daybreak.scheduling.staff.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.staff.HeldCredential;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.Shift;
import health.daybreak.scheduling.staff.StaffMember;
import java.util.List;
import java.util.Set;

/** A person as they are shown. */
record StaffView(
        String staffId,
        long version,
        String displayName,
        Set<Role> roles,
        List<HeldCredential> credentials,
        List<Shift> shifts,
        List<Leave> leave,
        boolean active) {

    static StaffView of(Stored<StaffMember> stored, boolean withNumbers) {
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
                person.active());
    }
}
