package health.daybreak.events.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as of now: roles and credentials. The topic keeps the latest of each.
 *
 * @param staffId the member of staff
 * @param displayName how colleagues see the person. The one name of a living person outside the contacts topic:
 *     staff, not patients.
 * @param roles what the person may do: {@code FRONT_DESK}, {@code NURSE}, {@code PRESCRIBER}, {@code THERAPIST},
 *     {@code MANAGER}, {@code ANALYST} or {@code AUDITOR}
 * @param credentials what the person holds, expired ones too
 * @param active whether the person works here
 * @param updatedAt when it was changed; the newest counts
 * @param timeZone the clinic's zone, in which the last day of a credential is meant, as an IANA name, for example
 *     {@code America/New_York}; null when the clinic is not set up yet
 */
public record StaffUpdated(
        String staffId,
        String displayName,
        List<String> roles,
        List<Credential> credentials,
        boolean active,
        Instant updatedAt,
        @Nullable String timeZone)
        implements StaffEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.staff.updated.v1";

    /** Of a clinic whose zone is not known. */
    public StaffUpdated(
            String staffId,
            String displayName,
            List<String> roles,
            List<Credential> credentials,
            boolean active,
            Instant updatedAt) {
        this(staffId, displayName, roles, credentials, active, updatedAt, null);
    }

    @Override
    public String subject() {
        return staffId;
    }

    @Override
    public String key() {
        return staffId;
    }
}
