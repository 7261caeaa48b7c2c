package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.Channel;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient's name and how to reach them, as a whole.
 *
 * @param particulars left out to leave them as they are
 */
record ContactRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @Nullable @Size(max = 100) String preferredName,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 25) String mobile,
        @Nullable @Size(max = 25) String phone,
        @NotBlank String language,
        @NotBlank String timeZone,
        @NotNull List<@NotNull Channel> channels,
        @Nullable @Valid ParticularsRequest particulars) {

    PersonName name() {
        return new PersonName(givenName, familyName, preferredName);
    }

    Contact contact() {
        return new Contact(email, mobile, phone, language, timeZone, channels);
    }
}
