package health.daybreak.events.staff;

import java.time.Instant;
import java.util.List;

/** A member of staff as of now: roles and credentials. The topic keeps the latest of each. */
public record StaffUpdated(
        String staffId,
        String displayName,
        List<String> roles,
        List<Credential> credentials,
        boolean active,
        Instant updatedAt)
        implements StaffEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.staff.updated.v1";

    @Override
    public String subject() {
        return staffId;
    }

    @Override
    public String key() {
        return staffId;
    }
}
