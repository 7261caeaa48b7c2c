package health.daybreak.intake.duplicate;

import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.MatchKeys;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as far as recognising them goes, whether registered yet or not.
 *
 * @param email in small letters
 * @param phones digits only, without country codes
 */
public record Somebody(
        PersonName name, LocalDate birthDate, @Nullable String email, List<String> phones, List<String> keys) {

    public Somebody {
        phones = List.copyOf(phones);
        keys = List.copyOf(keys);
    }

    /** Somebody with these names, this birth date and these ways to be reached. */
    public static Somebody of(PersonName name, LocalDate birthDate, Contact contact) {
        return new Somebody(
                name,
                birthDate,
                contact.email() == null ? null : contact.email().toLowerCase(Locale.ROOT),
                Stream.of(contact.mobile(), contact.phone())
                        .flatMap(Stream::ofNullable)
                        .map(MatchKeys::digits)
                        .distinct()
                        .toList(),
                MatchKeys.of(name, birthDate, contact));
    }

    static Somebody of(Patient patient) {
        return of(patient.name(), patient.birthDate(), patient.contact());
    }
}
