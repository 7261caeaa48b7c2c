package health.daybreak.intake.duplicate;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.intake.assessment.InMemoryAssessments;
import health.daybreak.intake.patient.AdministrativeGender;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Merging;
import health.daybreak.intake.patient.NewPatient;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.patient.Particulars;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.PersonName;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.screening.InMemoryScreenings;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records become one: what ends, what stays, what is refused, and what becomes of a merge that was cut short. */
class MergePatientsTest {

    private static final String WHY = "Same insurance card";

    private final InMemoryPatients patients = new InMemoryPatients();
    private final MergePatients mergePatients = new MergePatients(patients, new InMemoryAssessments());
    private final FollowMerges followMerges = new FollowMerges(
            patients, patientId -> Optional.empty(), new RecordFindings(new InMemoryScreenings(), patients));

    @BeforeEach
    void twoRecordsOfAna() {
        register("first", null, "+1 617 555 0100", Particulars.NONE);
        register(
                "second",
                "ana@example.org",
                null,
                new Particulars(null, "she/her", new Clinician("Dr. Cole", null, null), null));
    }

    @Test
    void theRecordThatStaysTakesWhatItLacksAndRemembersTheOther() {
        merge("second", "first");

        Patient first = patient("first");
        assertThat(first.contact().email()).isEqualTo("ana@example.org");
        assertThat(first.contact().mobile()).isEqualTo("+1 617 555 0100");
        assertThat(first.particulars().pronouns()).isEqualTo("she/her");
        assertThat(first.merging().absorbed()).singleElement().satisfies(other -> {
            assertThat(other.patientId()).isEqualTo("second");
            assertThat(other.by()).isEqualTo("staff-desk");
            assertThat(other.reason()).isEqualTo(WHY);
            assertThat(other.took()).containsExactly("e-mail address", "pronouns", "referring provider");
            assertThat(other.done()).isTrue();
        });
        assertThat(first.idsWith("first")).containsExactly("first", "second");
        assertThat(first.story().getLast().kind()).isEqualTo("MERGED");
    }

    @Test
    void theRecordThatEndsSaysWhereItLivesOnAndTakesNothingNew() {
        merge("second", "first");

        assertThat(patient("second").merging().into()).isEqualTo(new Merging.Into("first", NOON, "staff-desk"));
        assertThatThrownBy(() -> patients.living("second")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("record-merged");
            assertThat(refused.details()).containsEntry("patientId", "first");
        });
        assertThat(new FindDuplicates(patients).of("first")).isEmpty();
        assertThat(new FindDuplicates(patients).of("second")).isEmpty();
    }

    @Test
    void theSameMergeTwiceIsOneMergeAndOneEvent() {
        merge("second", "first");
        merge("second", "first");

        assertThat(patients.events())
                .filteredOn(PatientMerged.class::isInstance)
                .hasSize(1);
        assertThat(patient("first").merging().absorbed()).hasSize(1);
    }

    @Test
    void twoMergesInOppositeDirectionsNeverEndBoth() {
        patients.change("first", patient -> patient.receives("second", WHY, "staff-desk", NOON));
        // Meanwhile somebody else merges the other way round.
        assertThatThrownBy(() -> command("first", "second"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("merge-unfinished"));
        assertThat(patient("second").merging().absorbed()).as("taken back").isEmpty();

        merge("second", "first");
        assertThat(patient("first").merging().into()).isNull();
        assertThat(patient("second").merging().into()).isNotNull();
    }

    @Test
    void aMergeThatWasCutShortIsEndedByAskingAgain() {
        patients.change("first", patient -> patient.receives("second", WHY, "staff-desk", NOON));
        register("third", "other@example.org", null, Particulars.NONE);
        assertThatThrownBy(() -> command("third", "first")).isInstanceOf(Refused.class);

        merge("second", "first");

        assertThat(patient("first").merging().unfinished()).isEmpty();
        merge("third", "first");
        assertThat(patient("first").idsWith("first")).containsExactly("first", "second", "third");
    }

    @Test
    void aRecordThatEndedReceivesNoOther() {
        merge("second", "first");
        register("third", "other@example.org", null, Particulars.NONE);

        assertThatThrownBy(() -> command("third", "second"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("record-merged"));
        assertThat(patient("third").merging()).isEqualTo(Merging.NONE);
    }

    @Test
    void aRecordIsNotMergedIntoItselfNorWithoutAReason() {
        assertThatThrownBy(() -> command("first", "first")).hasMessageContaining("into itself");
        assertThatThrownBy(() -> mergePatients.merge("second", "first", " ", "staff-desk", NOON))
                .isInstanceOf(Refused.class);
    }

    private void merge(String ending, String staying) {
        command(ending, staying);
        PatientMerged merged = (PatientMerged) last(patients.events(), PatientMerged.class);
        for (int delivery = 0; delivery < 2; delivery++) {
            followMerges.heardOfPatient(received(merged));
        }
    }

    private void command(String ending, String staying) {
        mergePatients.merge(ending, staying, WHY, "staff-desk", NOON);
    }

    private Patient patient(String id) {
        return patients.get(id).state();
    }

    private void register(String id, @Nullable String email, @Nullable String mobile, Particulars particulars) {
        new RegisterPatient(patients, PatientFixture.NUMBERS)
                .register(
                        id,
                        new NewPatient(
                                new PersonName("Ana", "Rossi", null),
                                LocalDate.of(1990, 1, 1),
                                AdministrativeGender.FEMALE,
                                new Contact(email, mobile, null, "en", "America/New_York", List.of()),
                                particulars,
                                new Inquiry(Origin.FORM, null, null, null),
                                null),
                        NOON);
    }

    private static Received<PatientEvent> received(PatientMerged merged) {
        Envelope envelope = new Envelope(
                "e",
                PatientMerged.TYPE,
                "/daybreak/intake",
                merged.subject(),
                1,
                merged.key(),
                NOON,
                "riverside",
                "staff-desk",
                "c",
                null,
                null);
        return new Received<>(envelope, merged, "{}");
    }

    private static ClinicEvent last(List<ClinicEvent> events, Class<?> kind) {
        return events.stream().filter(kind::isInstance).toList().getLast();
    }
}
