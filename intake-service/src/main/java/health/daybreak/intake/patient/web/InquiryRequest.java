package health.daybreak.intake.patient.web;

import health.daybreak.intake.patient.AdministrativeGender;
import health.daybreak.intake.patient.Agreed;
import health.daybreak.intake.patient.Channel;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.NewPatient;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.Particulars;
import health.daybreak.intake.patient.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for treatment.
 *
 * @param channels how they want to hear from the clinic; when left out, by every address that they gave
 * @param agreed which messages the person agreed to
 * @param byPhone true when staff took the inquiry down on the telephone
 */
record InquiryRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @Nullable @Size(max = 100) String preferredName,
        @NotNull LocalDate birthDate,

        @NotNull @Pattern(regexp = "male|female|other|unknown", message = "must be male, female, other or unknown")
        String administrativeGender,

        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 25) String mobile,
        @NotBlank String language,
        @NotBlank String timeZone,
        @Nullable List<@NotNull Channel> channels,
        @Nullable @Size(max = 200) String referrer,
        @Nullable @Size(max = 500) String asksFor,
        @Nullable @Size(max = Inquiry.LONGEST_NOTE) String note,
        @Nullable Boolean byPhone,
        @Nullable @Valid ParticularsRequest particulars,
        @Nullable @Size(max = 2) List<@NotNull @Valid AgreedTo> agreed) {

    /** A text on messages that was read out and agreed to. */
    record AgreedTo(
            @NotNull Channel channel,
            @NotBlank @Size(max = 40) String version,
            @NotBlank @Size(max = 8) String language,
            @NotBlank @Size(max = 64) String hash) {}

    /** @param by who took it down */
    NewPatient toPatient(String by) {
        List<Channel> wanted = channels == null ? Contact.channelsFor(email, mobile) : channels;
        return new NewPatient(
                new PersonName(givenName, familyName, preferredName),
                birthDate,
                AdministrativeGender.ofCode(administrativeGender),
                new Contact(email, mobile, null, language, timeZone, wanted),
                particulars == null ? Particulars.NONE : particulars.particulars(),
                new Inquiry(
                        Boolean.TRUE.equals(byPhone) ? Origin.PHONE : Origin.FORM, referrer, asksFor, note, agreed(by)),
                null);
    }

    private List<Agreed> agreed(String by) {
        String how = Boolean.TRUE.equals(byPhone) ? "said on the telephone" : "said at the desk";
        return agreed == null
                ? List.of()
                : agreed.stream()
                        .map(text -> new Agreed(text.channel(), text.version(), text.language(), text.hash(), how, by))
                        .toList();
    }
}
