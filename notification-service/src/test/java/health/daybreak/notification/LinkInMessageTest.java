package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages that carry a link: to whoever asked for treatment, is offered a place or must sign. */
@NotificationTest
class LinkInMessageTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final LinkedPatient patient;

    LinkInMessageTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
        this.patient = new LinkedPatient(client, topics, clock, database);
    }

    @Test
    void whoeverAsksForTreatmentIsInvitedOnceTheyAgreeAndTheLinkInTheMessageOpens() {
        patient.registered();
        patient.agrees("MESSAGES_EMAIL");
        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("PLANNED"));
        clock.advance(Duration.ofMinutes(1));

        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("SENT"));
        String body = patient.mailbox().findFirst().orElseThrow().at("/body").asString();
        assertThat(patient.open(LinkedPatient.secret(body)).at("/patientId")).isEqualTo(patient.id);
        assertThat(client.asFrontDesk().get(patient.path).at("/0/madeBy"))
                .isEqualTo(patient.id + ".inquiry.packet-invitation.1");
        assertThat(database.getCollection("patientLinks")
                        .find()
                        .map(Object::toString)
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(LinkedPatient.secret(body));
    }

    @Test
    void nobodyIsWrittenToWithoutConsentAndTheDeskSeesWhyAndSendsAgain() {
        patient.registered();
        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("PLANNED"));
        Answer tooSoon = client.asFrontDesk().post("/api/notification/patients/" + patient.id + "/invitations", null);
        assertThat(tooSoon.at("/type")).isEqualTo("urn:daybreak:problem:message-already-planned");

        clock.advance(Duration.ofMinutes(11));
        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("SUPPRESSED"));
        assertThat(patient.messages().findFirst().orElseThrow().at("/why").asString())
                .contains("no consent to e-mail");

        patient.agrees("MESSAGES_EMAIL");
        Answer again = client.asFrontDesk().post("/api/notification/patients/" + patient.id + "/invitations", null);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("SUPPRESSED", "SENT"));
    }

    @Test
    void whoeverIsOfferedAPlaceIsSentALinkToThatOfferAloneInNeutralWordsOnce() {
        patient.registered();
        patient.agrees("MESSAGES_EMAIL");
        String offer = UUID.randomUUID().toString();
        topics.publish(Story.offered(
                offer, patient.id, clock.instant(), clock.instant().plus(Duration.ofMinutes(30))));
        topics.publish(Story.offered(
                offer, patient.id, clock.instant(), clock.instant().plus(Duration.ofMinutes(30))));

        eventually(() -> assertThat(patient.states("offer")).containsExactly("SENT"));
        JsonNode letter = patient.mailbox()
                .filter(one -> one.at("/subject").asString().startsWith("Una hora libre"))
                .findFirst()
                .orElseThrow();
        JsonNode opened = patient.open(LinkedPatient.secret(letter.at("/body").asString()))
                .json();
        assertThat(opened.at("/purpose").asString()).isEqualTo("OFFER");
        assertThat(opened.at("/about").asString()).isEqualTo(offer);
    }

    @Test
    void whoeverMustSignIsSentOneLinkForAllOfItInNeutralWordsOnce() {
        patient.registered();
        patient.agrees("MESSAGES_EMAIL");
        patient.needs("TREATMENT_IV", "NOT_SIGNED");
        patient.needs("OFF_LABEL_USE", "NOT_SIGNED");
        patient.needs("TREATMENT_IV", "NOT_SIGNED");
        eventually(() -> assertThat(patient.states("consent-request")).containsExactly("PLANNED"));
        clock.advance(Duration.ofMinutes(1));
        eventually(() -> assertThat(patient.states("consent-request")).containsExactly("SENT"));

        JsonNode letter = patient.mailbox()
                .filter(one -> one.at("/subject").asString().equals("Algo para leer y firmar"))
                .findFirst()
                .orElseThrow();
        JsonNode opened = patient.open(LinkedPatient.secret(letter.at("/body").asString()))
                .json();
        assertThat(opened.at("/purpose").asString()).isEqualTo("CONSENT");
        assertThat(opened.at("/about").asString()).isEqualTo("TREATMENT_IV,OFF_LABEL_USE");
        patient.needs("OFF_LABEL_USE", "NOT_SIGNED");
        patient.signs("TREATMENT_IV");
        patient.signs("OFF_LABEL_USE");
        eventually(() -> assertThat(patient.linkStates("CONSENT")).contains("COMPLETED"));
        assertThat(patient.states("consent-request")).containsExactly("SENT");
    }

    @Test
    void whoeverHasSignedMeanwhileIsNotAskedTo() {
        patient.registered();
        patient.needs("TREATMENT_IV", "TIME_PASSED");
        patient.needs("OFF_LABEL_USE", "TIME_PASSED");
        eventually(() -> assertThat(patient.states("consent-request")).containsExactly("PLANNED"));
        patient.signs("TREATMENT_IV");
        patient.needs("RESEARCH", "TEXT_CHANGED");
        patient.signs("OFF_LABEL_USE");
        patient.signs("RESEARCH");

        eventually(() -> assertThat(patient.states("consent-request")).containsExactly("CANCELLED"));
        assertThat(patient.messages()
                        .filter(message -> message.at("/rule").asString().equals("consent-request"))
                        .map(message -> message.at("/why").asString()))
                .containsExactly("The patient has signed.");
        patient.needs("TREATMENT_IV", "DOSE_RAISED");
        eventually(
                () -> assertThat(patient.states("consent-request")).containsExactlyInAnyOrder("CANCELLED", "PLANNED"));
    }
}
