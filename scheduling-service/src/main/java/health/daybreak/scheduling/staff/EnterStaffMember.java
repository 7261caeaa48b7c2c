package health.daybreak.scheduling.staff;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters a person who works here, or changes what is known of them; the others hear of roles and credentials. */
@Service
public final class EnterStaffMember {

    private final Staff staff;

    EnterStaffMember(Staff staff) {
        this.staff = staff;
    }

    /** @param seen the version that the caller saw, or null */
    public Stored<StaffMember> enter(StaffMember person, @Nullable Long seen, Instant now) {
        String id = person.staffId();
        if (seen != null) {
            return staff.change(id, seen, before -> person.updated(now));
        }
        return staff.find(id).isPresent()
                ? staff.change(id, before -> person.updated(now))
                : staff.create(id, person.updated(now));
    }
}
