package health.daybreak.intake.inquiry.web;

import health.daybreak.intake.patient.AdministrativeGender;
import health.daybreak.intake.patient.Agreed;
import health.daybreak.intake.patient.Channel;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.NewPatient;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public form asks; no more than is needed to answer. */
record WebInquiryRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate birthDate,

        @NotNull @Pattern(regexp = "male|female|other|unknown", message = "must be male, female, other or unknown")
        String administrativeGender,

        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 25) String mobile,
        @NotBlank @Size(max = 35) String language,
        @Nullable @Size(max = 64) String timeZone,
        @Nullable @Size(max = 500) String asksFor,
        @NotNull @Size(max = 2) List<@NotNull @Valid AgreedTo> agreed) {

    private static final String FORM = "the public form";

    /** A text that was read and agreed to. */
    record AgreedTo(
            @NotNull Channel channel,
            @NotBlank @Size(max = 40) String version,
            @NotBlank @Size(max = 8) String language,
            @NotBlank @Size(max = 64) String hash) {

        Agreed agreed() {
            return new Agreed(channel, version, language, hash, FORM, FORM);
        }
    }

    NewPatient toPatient(String defaultTimeZone) {
        return new NewPatient(
                new PersonName(givenName, familyName, null),
                birthDate,
                AdministrativeGender.ofCode(administrativeGender),
                new Contact(
                        email,
                        mobile,
                        null,
                        language,
                        timeZone == null ? defaultTimeZone : timeZone,
                        Contact.channelsFor(email, mobile)),
                new Inquiry(
                        Origin.FORM,
                        null,
                        asksFor,
                        null,
                        agreed.stream().map(AgreedTo::agreed).toList()),
                null);
    }
}
