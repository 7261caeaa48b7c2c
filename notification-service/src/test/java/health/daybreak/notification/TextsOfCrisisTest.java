package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A text that may speak of dying waits for nobody to open the inbox: people are paged until a clinician takes charge. */
@NotificationTest
class TextsOfCrisisTest {

    private static final String BOARD = "/api/notification/escalations";

    private final TestClient client;
    private final TextingPatient patient;

    TextsOfCrisisTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.patient = new TextingPatient(client, topics, clock, database);
    }

    @Test
    void itPagesAtOnceAndUntilSomebodyWhoTreatsPatientsTakesCharge() {
        patient.known(patient.id, "en");
        String provided = UUID.randomUUID().toString();
        patient.texts(provided, patient.number, "I want to die");
        patient.texts(provided, patient.number, "I want to die");
        patient.texts("i said i want to die");

        assertThat(open()).as("one page for one person in need").hasSize(1);
        JsonNode escalation = open().getFirst();
        assertThat(escalation.at("/ofText").asBoolean()).isTrue();
        assertThat(escalation.at("/level").asString()).isEqualTo("HIGH");
        assertThat(escalation.at("/patientId").asString()).isEqualTo(patient.id);
        eventually(() -> assertThat(open().getFirst().at("/steps").size()).isPositive());

        String charge = BOARD + "/" + escalation.at("/escalationId").asString() + "/charge";
        assertThat(client.asFrontDesk().post(charge, Map.of()).status()).isEqualTo(403);
        assertThat(client.asManager().post(charge, Map.of()).status()).isEqualTo(403);
        Answer taken = client.asNurse().post(charge, Map.of());
        assertThat(taken.at("/taken/by")).isEqualTo("staff-nurse");
        assertThat(open()).isEmpty();
    }

    @Test
    void whatTheDeskHasDealtWithStillWantsAClinicianAndWhatANurseHasDealtWithDoesNot() {
        patient.known(patient.id, "en");
        patient.texts("quiero morirme");
        dealtWithBy(client.asFrontDesk());
        assertThat(open()).as("the desk called back").hasSize(1);

        patient.texts("quiero morirme");
        assertThat(open()).as("written again after it was dealt with").hasSize(2);
        dealtWithBy(client.asNurse());
        assertThat(open()).as("the nurse took charge of the second").hasSize(1);
        String first = open().getFirst().at("/escalationId").asString();
        assertThat(client.asPrescriber()
                        .post(BOARD + "/" + first + "/charge", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aNumberOfNobodyPagesTooAndNamesNobody() {
        patient.texts("I am going to kill myself");

        String id = patient.inbox("/open").getFirst().at("/id").asString();
        JsonNode escalation = client.asNurse().get(BOARD + "/" + id).json();
        assertThat(escalation.at("/open").asBoolean()).isTrue();
        assertThat(escalation.at("/patientId").isNull()).isTrue();
        eventually(() -> assertThat(client.asNurse()
                        .get(BOARD + "/" + id)
                        .json()
                        .at("/steps")
                        .size())
                .isPositive());
        dealtWithBy(client.asTherapist());
        assertThat(client.asNurse().get(BOARD + "/" + id).json().at("/open").asBoolean())
                .isFalse();
    }

    private void dealtWithBy(TestClient who) {
        String id = patient.inbox("/open").getFirst().at("/id").asString();
        assertThat(who.post("/api/notification/inbox/" + id + "/dealt-with", Map.of("how", "CALLED"))
                        .status())
                .isEqualTo(204);
    }

    private List<JsonNode> open() {
        return client.asNurse()
                .get(BOARD)
                .json()
                .at("/open")
                .valueStream()
                .filter(escalation -> escalation.at("/patientId").asString().equals(patient.id))
                .toList();
    }
}
