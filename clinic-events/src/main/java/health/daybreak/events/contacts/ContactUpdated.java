package health.daybreak.events.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a patient is called and reached. A tombstone on the topic means that the person was erased.
 *
 * @param patientId the patient whose contact this is
 * @param givenName given name or names, in any script
 * @param familyName family name, in any script
 * @param preferredName what the patient wants to be called, if that differs
 * @param birthDate date of birth
 * @param email E-mail address, if the patient has given one, for example {@code avery.sommer@example.org}
 * @param mobile mobile phone number, best in E.164 form, if the patient has given one, for example
 *     {@code +12125550123}
 * @param language the language to write in, as a BCP 47 tag, for example {@code en}, {@code es}, {@code pt-BR}
 * @param timeZone the zone in which quiet hours and times of day are meant, as an IANA name, for example
 *     {@code America/New_York}
 * @param channels the ways the patient wants to be reached; empty means none: {@code EMAIL} or {@code SMS}
 * @param pronouns the pronouns that the patient goes by, in their own words, if they have said, for example
 *     {@code she/her}
 * @param recordNumber the number that the clinic knows this patient's record by, for example {@code 1042-7}
 * @param updatedAt when it was changed; the newest counts
 */
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
        @Nullable String pronouns,
        @Nullable String recordNumber,
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
