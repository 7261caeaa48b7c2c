package health.daybreak.intake.duplicate;

import static health.daybreak.intake.duplicate.Likeness.Strength.ALMOST_CERTAIN;
import static health.daybreak.intake.duplicate.Likeness.Strength.LIKELY;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is likely one person, and who is not, in the cases that a front desk meets. */
class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(1988, 5, 17);
    private static final Somebody ANASTASIA =
            somebody("Anastasia", "Petrova", BORN, "ana@example.org", "+1 617 555 0100");

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource({
        "Anastasia, Petrova, 1988-05-17, same name",
        "Anastasía, PETROVA, 1988-05-17, same name",
        "Anastasja, Petrova, 1988-05-17, name spelled alike",
        "Anastaisa, Pertova, 1988-05-17, name spelled alike",
        "Petrova, Anastasia, 1988-05-17, given and family name the other way round",
    })
    void aNameWithSlipsAndTheSameBirthDate(String given, String family, String birth, String reason) {
        assertThat(reasons(somebody(given, family, LocalDate.parse(birth), null, null)))
                .contains(reason, "same birth date");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1988-05-27, birth date with one digit different",
        "1998-05-17, birth date with one digit different",
        "1988-07-15, birth date with two digits swapped",
        "1988-05-17, same birth date",
    })
    void theSameNameAndABirthDateWithASlip(LocalDate born, String reason) {
        assertThat(reasons(somebody("Anastasia", "Petrova", born, null, null))).containsExactly("same name", reason);
    }

    @Test
    void dayAndMonthSwappedOrTwoDigitsSwapped() {
        Somebody ruth = somebody("Ruth", "Okafor", LocalDate.of(1970, 3, 12), null, null);

        assertThat(Likeness.of(ruth, somebody("Ruth", "Okafor", LocalDate.of(1970, 12, 3), null, null)))
                .hasValueSatisfying(
                        found -> assertThat(found.reasons()).contains("birth date with day and month swapped"));
        assertThat(Likeness.of(ruth, somebody("Ruth", "Okafor", LocalDate.of(1970, 3, 21), null, null)))
                .hasValueSatisfying(
                        found -> assertThat(found.reasons()).contains("birth date with two digits swapped"));
    }

    @Test
    void aSharedTelephoneHowEverItIsWritten() {
        Somebody married = somebody("Anastasia", "Petrova-Lee", LocalDate.of(1990, 1, 1), null, "617.555.0100");

        assertThat(Likeness.of(ANASTASIA, married))
                .as("another family name and another birth date: only the telephone speaks")
                .isEmpty();
        assertThat(reasons(somebody("Anastasia", "Petrowa", LocalDate.of(1990, 1, 1), null, "617 555-0100")))
                .containsExactly("name spelled alike", "same telephone number");
    }

    @Test
    void nameAndBirthDateAreAlmostCertainAndASlipIsLikely() {
        assertThat(strength(somebody("Anastasia", "Petrova", BORN, null, null))).contains(ALMOST_CERTAIN);
        assertThat(strength(somebody("Anastasja", "Petrova", BORN, null, null))).contains(LIKELY);
        assertThat(strength(somebody("Anastasja", "Petrova", BORN, "ana@example.org", null)))
                .contains(ALMOST_CERTAIN);
    }

    @Test
    void thePreferredNameCountsAsAName() {
        Somebody calledAna =
                Somebody.of(new PersonName("Anna-Maria", "Petrova", "Anastasia"), BORN, contact(null, null));

        assertThat(Likeness.of(ANASTASIA, calledAna))
                .hasValueSatisfying(found -> assertThat(found.reasons()).contains("same name"));
    }

    @ParameterizedTest(name = "{0} {1}, {2}")
    @CsvSource({
        "Maria, Gonzalez, 1988-05-17",
        "Anastasia, Petrova, 1961-11-02",
        "Natasha, Petrova, 1988-05-17",
        "Ana, Pet, 1988-05-17",
    })
    void othersAreNot(String given, String family, LocalDate born) {
        assertThat(Likeness.of(ANASTASIA, somebody(given, family, born, null, null)))
                .isEmpty();
    }

    @Test
    void shortNamesForgiveNothing() {
        Somebody li = somebody("Li", "Wu", BORN, null, null);

        assertThat(Likeness.of(li, somebody("Lu", "Wu", BORN, null, null))).isEmpty();
        assertThat(Likeness.of(li, somebody("Li", "Wu", BORN, null, null))).isPresent();
    }

    private static List<String> reasons(Somebody other) {
        return Likeness.of(ANASTASIA, other).map(Likeness::reasons).orElse(List.of());
    }

    private static Optional<Likeness.Strength> strength(Somebody other) {
        return Likeness.of(ANASTASIA, other).map(Likeness::strength);
    }

    static Somebody somebody(
            String given, String family, LocalDate born, @Nullable String email, @Nullable String mobile) {
        return Somebody.of(new PersonName(given, family, null), born, contact(email, mobile));
    }

    private static Contact contact(@Nullable String email, @Nullable String mobile) {
        return new Contact(email, mobile, null, "en", "UTC", List.of());
    }
}
