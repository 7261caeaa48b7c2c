package health.daybreak.intake.patient;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.patient.ListPatients.Listed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListPatientsTest {

    private final InMemoryPatients patients = new InMemoryPatients();
    private final Map<String, Boolean> open = new HashMap<>();
    private final ListPatients list = new ListPatients(patients, () -> open);

    @BeforeEach
    void threePeopleAskForTreatment() {
        register("ines", "Inès", "Ortega");
        register("omar", "Omar", "Ortega");
        register("yuki", "Yuki", "Sato");
    }

    @Test
    void everybodyIsListedNewestFirst() {
        assertThat(ids(list.find(null, null))).containsExactly("yuki", "omar", "ines");
        assertThat(ids(list.find("  ", null))).hasSize(3);
    }

    @Test
    void allWordsMustBeInTheNameInAnyOrderWithoutAccents() {
        assertThat(ids(list.find("ortega INES", null))).containsExactly("ines");
        assertThat(ids(list.find("sato ines", null))).isEmpty();
    }

    @Test
    void aScreeningThatIsUnderWayMovesThePatientOutOfTheInquiries() {
        open.put("omar", false);
        open.put("yuki", true);
        assertThat(ids(list.find(null, Stage.INQUIRY))).containsExactly("ines");
        assertThat(ids(list.find(null, Stage.SCREENING))).containsExactly("omar");
        assertThat(ids(list.find(null, Stage.REVIEW))).containsExactly("yuki");
        assertThat(ids(list.find("ortega", Stage.REVIEW))).isEmpty();
        assertThat(list.get("yuki").stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void somebodyWhoWasDeclinedAndIsScreenedAgainIsInReviewAgain() {
        patients.change(
                "omar",
                patient -> health.daybreak.platform.aggregate.Change.to(patient.heard(
                        patient.care().decided(Stage.DECLINED, NOON, NOON),
                        new StoryEntry(NOON, "SCREENED", "s1", "DECLINED"))));
        assertThat(ids(list.find(null, Stage.DECLINED))).containsExactly("omar");
        open.put("omar", true);
        assertThat(ids(list.find(null, Stage.DECLINED))).isEmpty();
        assertThat(ids(list.find(null, Stage.REVIEW))).containsExactly("omar");
    }

    @Test
    void patientsAreListedByTheIdsOfAnotherListAndUnknownOnesAreLeftOut() {
        assertThat(ids(list.withIds(List.of("yuki", "nobody")))).containsExactly("yuki");
    }

    private void register(String id, String given, String family) {
        new RegisterPatient(patients, PatientFixture.NUMBERS)
                .register(
                        id, PatientFixture.named(new PersonName(given, family, null), LocalDate.of(1980, 1, 1)), NOON);
    }

    private static List<String> ids(List<Listed> listed) {
        return listed.stream().map(one -> one.patient().id()).toList();
    }
}
