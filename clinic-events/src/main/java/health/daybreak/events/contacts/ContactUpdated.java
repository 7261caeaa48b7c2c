package health.daybreak.events.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a patient is called and reached. A tombstone on the topic means that the person was erased. */
public record ContactUpdated(
        String patientId,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        LocalDate birthDate,
        @Nullable String email,
        @Nullable String mobile,
        String language,
        String timeZone,
        List<String> channels,
        Instant updatedAt)
        implements ContactEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.contact.updated.v1";

    @Override
    public String subject() {
        return patientId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
