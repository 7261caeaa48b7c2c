package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Words that patients text back are read at the desk, by whoever looks after them, and not by anybody else. */
@NotificationTest
class TextsFromPatientsTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final TextingPatient patient;

    TextsFromPatientsTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
        this.patient = new TextingPatient(client, topics, clock, database);
    }

    @Test
    void wordsAreReadAtTheDeskAndDealtWithOnce() {
        patient.known(patient.id, "en");
        String id = UUID.randomUUID().toString();
        patient.texts(id, patient.number, "Can I bring my dog?");
        patient.texts(id, patient.number, "Can I bring my dog?");

        JsonNode text = patient.inbox("/open").getFirst();
        assertThat(patient.inbox("/open")).as("handed over twice").hasSize(1);
        assertThat(text.at("/patientId").asString()).isEqualTo(patient.id);
        assertThat(text.at("/words").asString()).isEqualTo("Can I bring my dog?");
        assertThat(patient.told("WORDS").toString()).doesNotContain("dog");
        String path = "/api/notification/inbox/" + text.at("/id").asString() + "/dealt-with";
        assertThat(client.asFrontDesk().post(path, Map.of("how", "CALLED")).status())
                .isEqualTo(204);
        Answer second = client.asNurse().post(path, Map.of("how", "OTHERWISE"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/by")).isEqualTo("staff-frontdesk");
        assertThat(patient.inbox("/open")).isEmpty();
        assertThat(patient.inbox("/settled")).singleElement().satisfies(settled -> assertThat(
                        settled.at("/dealtHow").asString())
                .isEqualTo("CALLED"));
    }

    @Test
    void wordsThatMaySpeakOfDyingAreReadFirstAndAnsweredWithTheEmergencyNumberOnce() {
        patient.known(patient.id, "en");
        patient.texts("Is there parking?");
        patient.texts("i want to die");
        patient.texts("I really want to die.");

        assertThat(patient.inbox("/open").getFirst().at("/urgent").asBoolean()).isTrue();
        assertThat(patient.inbox("/open").getLast().at("/words").asString()).isEqualTo("Is there parking?");
        eventually(
                () -> assertThat(patient.mailbox()).singleElement().asString().contains("In an emergency call 911"));
    }

    @Test
    void aNumberOfNobodyIsKeptApartAndForgottenOnceItIsDealtWith() {
        patient.texts("Who is this?");

        JsonNode text = patient.inbox("/open").getFirst();
        assertThat(text.at("/patientId").isNull()).isTrue();
        client.asFrontDesk()
                .post(
                        "/api/notification/inbox/" + text.at("/id").asString() + "/dealt-with",
                        Map.of("how", "OTHERWISE"));
        assertThat(patient.inbox("/open")).isEmpty();
        assertThat(patient.inbox("/settled")).isEmpty();
        assertThat(database.getCollection("incomingTexts").countDocuments(new Document("state.from", patient.number)))
                .isZero();
    }

    @Test
    void ofAFloodFromOneNumberTwentyADayAreKeptAndItIsSaidHowManyMoreCame() {
        patient.known(patient.id, "en");
        for (int i = 1; i <= 25; i++) {
            patient.texts("Text " + i);
        }
        assertThat(patient.inbox("/open")).hasSize(20);
        assertThat(patient.inbox("/open").stream()
                        .mapToInt(text -> text.at("/more").asInt())
                        .sum())
                .isEqualTo(5);

        patient.texts("stop");

        patient.told("STOP");
        clock.advance(Duration.ofHours(48));
        patient.texts("Text of another day");
        assertThat(patient.inbox("/open")).hasSize(21);
    }

    @Test
    void nothingThatSomebodyWroteIsKeptOfAPersonWhoIsErased() {
        patient.known(patient.id, "en");
        patient.texts("My name is Ondine");
        assertThat(patient.inbox("/open")).hasSize(1);

        topics.publish(new PatientErased(patient.id, "PATIENT_ASKED", "staff-manager", clock.instant()));
        topics.publish(new ContactErased(patient.id));

        eventually(() -> assertThat(database.getCollection("incomingTexts")
                        .countDocuments(new Document("state.from", patient.number)))
                .isZero());
        assertThat(patient.inbox("/open")).isEmpty();
    }

    @Test
    void onlyThoseWhoLookAfterPatientsReadWhatTheyWrite() {
        String path = "/api/notification/inbox";
        assertThat(client.get(path).status()).isEqualTo(401);
        assertThat(client.asAnalyst().get(path).status()).isEqualTo(403);
        assertThat(client.asAuditor().get(path).status()).isEqualTo(403);
        assertThat(client.asTherapist().get(path).status()).isEqualTo(200);
        patient.known(patient.id, "en");
        patient.texts("Hello");
        TestClient elsewhere = client.asStaffOf(List.of("elsewhere"), "staff-nurse", Roles.NURSE);
        assertThat(elsewhere.get(path).json().at("/open").size()).isZero();
        assertThat(elsewhere
                        .post(
                                path + "/"
                                        + patient.inbox("/open")
                                                .getFirst()
                                                .at("/id")
                                                .asString() + "/dealt-with",
                                Map.of("how", "CALLED"))
                        .status())
                .isEqualTo(404);
    }
}
