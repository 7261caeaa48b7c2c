package health.daybreak.intake.patient;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static health.daybreak.intake.patient.PatientFixture.amara;
import static health.daybreak.intake.patient.PatientFixture.bornOn;
import static health.daybreak.intake.patient.PatientFixture.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theRegistrationNamesNobodyAndTheContactDoes() {
        List<?> events = Patient.registered("amara", amara(), NOON).events();
        assertThat(events).hasExactlyElementsOfTypes(PatientRegistered.class, ContactUpdated.class);
        assertThat(events.getFirst().toString()).doesNotContain("Linde", "1990", "example.org");
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({
        "17, 0-17",
        "18, 18-24",
        "24, 18-24",
        "25, 25-34",
        "34, 25-34",
        "35, 35-44",
        "74, 65-74",
        "75, 75-84",
        "84, 75-84",
        "85, 85+",
        "104, 85+"
    })
    void theAgeIsToldInBands(int years, String band) {
        PatientRegistered told = (PatientRegistered) Patient.registered("p", bornOn(TODAY.minusYears(years)), NOON)
                .events()
                .getFirst();
        assertThat(told.ageBand()).isEqualTo(band);
    }

    @Test
    void aBirthDateLiesInThePastAndNotTooFar() {
        assertThat(Patient.registered("p", bornOn(TODAY.plusDays(1)), NOON).events())
                .as("it is tomorrow already where the patient is")
                .hasSize(2);
        refused("impossible-birth-date", () -> Patient.registered("p", bornOn(TODAY.plusDays(2)), NOON));
        refused("impossible-birth-date", () -> Patient.registered("p", bornOn(TODAY.minusYears(126)), NOON));
    }

    @ParameterizedTest
    @CsvSource({"Zoë,Ångström,zoe angstrom", "ليلى,الحداد,ليلى الحداد", "🌈,Noor,🌈 noor"})
    void namesOfAnyScriptAreKeptAndSearchable(String given, String family, String searchText) {
        Patient patient = Patient.registered(
                        "p", named(new PersonName(given, family, null), LocalDate.of(1990, 1, 1)), NOON)
                .state();
        assertThat(patient.name().display()).isEqualTo(given + " " + family);
        assertThat(patient.searchText()).isEqualTo(searchText);
    }

    @Test
    void thePreferredNameIsTheOneThatIsUsed() {
        assertThat(new PersonName("Alexandra", "Petit", "Sasha").display()).isEqualTo("Sasha Petit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "line\nbreak"})
    void namesWithoutAnythingInThemOrWithControlCharactersAreRefused(String name) {
        refused("name-not-usable", () -> new PersonName(name, "Petit", null));
    }

    @Test
    void aChannelNeedsItsAddress() {
        refused(
                "channel-without-address",
                () -> new Contact(null, null, "555-172-2502", "en", "America/New_York", List.of(Channel.SMS)));
    }

    @Test
    void timeZonesAndLanguagesMustExist() {
        refused("time-zone-unknown", () -> new Contact(null, null, null, "en", "Mars/Olympus", List.of()));
        refused("language-unknown", () -> new Contact(null, null, null, "English!", "Europe/Berlin", List.of()));
    }

    @Test
    void savingTheSameContactTellsNobodyAgain() {
        Patient patient = Patient.registered("amara", amara(), NOON).state();
        assertThat(patient.reachedBy("amara", patient.name(), patient.contact(), NOON)
                        .events())
                .isEmpty();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
