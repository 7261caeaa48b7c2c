package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What patients text back: commands are obeyed at once, words are read at the desk. */
@NotificationTest
class TextsFromPatientsTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String number = aNumber();

    TextsFromPatientsTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    private static String aNumber() {
        return "+1555" + ThreadLocalRandom.current().nextLong(2_000_000L, 9_999_999L);
    }

    private void known(String patientId, String language) {
        topics.publish(new ContactUpdated(
                patientId,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                null,
                number.substring(2, 5) + "-" + number.substring(5, 8) + " " + number.substring(8),
                language,
                ZONE,
                List.of("SMS"),
                null,
                null,
                clock.instant()));
        signs(patientId);
    }

    private void signs(String patientId) {
        String consent = UUID.randomUUID().toString();
        topics.publish(new ConsentSigned(
                consent,
                patientId,
                "MESSAGES_SMS",
                "v1",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365))));
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patientId)
                                .append("state.contact.calledBy", "Ana")
                                .append("state.consents.consentId", consent)))
                .isEqualTo(1));
    }

    private Instant bookedInTwoDays() {
        Instant start = clock.instant().plus(Duration.ofHours(48));
        topics.publish(Story.booked(session, patient, start, ZONE, clock.instant()));
        eventually(() -> assertThat(reminder().at("/status").asString()).isEqualTo("PLANNED"));
        return start;
    }

    private JsonNode reminder() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + patient)
                .json()
                .valueStream()
                .filter(message -> message.at("/rule").asString().equals("reminder-24h"))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("it is not planned yet"));
    }

    private void texts(String words) {
        texts(UUID.randomUUID().toString(), number, words);
    }

    private void texts(String providersId, String from, String words) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "type",
                        "message.received",
                        "data",
                        Map.of("id", providersId, "from", from, "to", "+15550100100", "text", words)));
        Answer taken = client.asGateway("*")
                .post(
                        "/api/notification/provider-calls",
                        SignedCall.of("text", body).asGatewayPasses());
        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
    }

    private Stream<String> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox?patientId=" + patient)
                .json()
                .valueStream()
                .map(delivery -> delivery.at("/body").asString());
    }

    private List<JsonNode> inbox(String part) {
        return client.asFrontDesk()
                .get("/api/notification/inbox")
                .json()
                .at(part)
                .valueStream()
                .filter(text -> text.at("/from").asString().equals(number))
                .toList();
    }

    private ReplyReceived told(String meaning) {
        return topics.await(
                ReplyReceived.class,
                reply -> reply.patientId().equals(patient) && reply.meaning().equals(meaning));
    }

    @Test
    void stopIsInForceForWhatIsPlannedAlreadyAndIsToldAndConfirmedByOneText() {
        known(patient, "en");
        Instant start = bookedInTwoDays();

        texts(" Stop. ");
        texts("STOP");
        clock.set(start.minus(Duration.ofHours(24)));

        eventually(() -> assertThat(reminder().at("/why").asString()).isEqualTo("Given to the desk to call."));
        assertThat(told("STOP").channel()).isEqualTo("SMS");
        eventually(() -> assertThat(mailbox())
                .containsExactly("Riverside clinic: you get no more texts from us. Visits stay as they are. Questions:"
                        + " +1 555 010 0100"));
        assertThat(inbox("/open")).as("nobody has to do anything").isEmpty();
        assertThat(inbox("/settled")).hasSize(2);
    }

    @Test
    void startBringsTextsBackOnlyUnderAConsentThatIsInForce() {
        known(patient, "es");
        texts("BAJA");
        eventually(() -> assertThat(mailbox()).singleElement().asString().contains("ya no recibirá mensajes"));

        texts("START");

        assertThat(inbox("/open"))
                .singleElement()
                .satisfies(text -> assertThat(text.at("/note").asString()).contains("sign the consent to texts anew"));
        Instant start = bookedInTwoDays();
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(reminder().at("/channel").asString()).isEqualTo("VOICE"));

        signs(patient);
        texts("ALTA");
        assertThat(inbox("/settled").getFirst().at("/note").asString()).contains("the consent is in force");
    }

    @Test
    void yesConfirmsTheVisitOfTheLastReminderForTheStartThatItTold() {
        known(patient, "en");
        Instant start = bookedInTwoDays();
        texts("yes");
        assertThat(inbox("/open")).as("nothing was asked yet").hasSize(1);

        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(reminder().at("/status").asString()).isEqualTo("SENT"));
        texts("Sí");

        ReplyReceived confirmed = told("CONFIRM");
        assertThat(confirmed.sessionId()).isEqualTo(session);
        assertThat(confirmed.startsAt()).isEqualTo(start);
        assertThat(inbox("/open")).hasSize(1);
    }

    @Test
    void wordsAreReadAtTheDeskAndDealtWithOnce() {
        known(patient, "en");
        String id = UUID.randomUUID().toString();
        texts(id, number, "Can I bring my dog?");
        texts(id, number, "Can I bring my dog?");

        JsonNode text = inbox("/open").getFirst();
        assertThat(inbox("/open")).as("handed over twice").hasSize(1);
        assertThat(text.at("/patientId").asString()).isEqualTo(patient);
        assertThat(text.at("/words").asString()).isEqualTo("Can I bring my dog?");
        assertThat(told("WORDS").toString()).doesNotContain("dog");
        String path = "/api/notification/inbox/" + text.at("/id").asString() + "/dealt-with";
        assertThat(client.asFrontDesk().post(path, Map.of("how", "CALLED")).status())
                .isEqualTo(204);
        Answer second = client.asNurse().post(path, Map.of("how", "OTHERWISE"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/by")).isEqualTo("staff-frontdesk");
        assertThat(inbox("/open")).isEmpty();
        assertThat(inbox("/settled")).singleElement().satisfies(settled -> assertThat(
                        settled.at("/dealtHow").asString())
                .isEqualTo("CALLED"));
    }

    @Test
    void wordsThatMaySpeakOfDyingAreReadFirstAndAnsweredWithTheEmergencyNumberOnce() {
        known(patient, "en");
        texts("Is there parking?");
        texts("i want to die");
        texts("I really want to die.");

        assertThat(inbox("/open").getFirst().at("/urgent").asBoolean()).isTrue();
        assertThat(inbox("/open").getLast().at("/words").asString()).isEqualTo("Is there parking?");
        eventually(() -> assertThat(mailbox()).singleElement().asString().contains("In an emergency call 911"));
    }

    @Test
    void helpIsAnsweredWithTheClinicsNameAndTelephone() {
        known(patient, "en");
        texts("HELP");

        eventually(() -> assertThat(mailbox())
                .containsExactly(
                        "Riverside clinic: call us at +1 555 010 0100. In an emergency call 911. To get no more"
                                + " texts, answer STOP."));
        assertThat(inbox("/open")).isEmpty();
    }

    @Test
    void aNumberOfNobodyIsKeptApartAndForgottenOnceItIsDealtWith() {
        texts("Who is this?");

        JsonNode text = inbox("/open").getFirst();
        assertThat(text.at("/patientId").isNull()).isTrue();
        client.asFrontDesk()
                .post(
                        "/api/notification/inbox/" + text.at("/id").asString() + "/dealt-with",
                        Map.of("how", "OTHERWISE"));
        assertThat(inbox("/open")).isEmpty();
        assertThat(inbox("/settled")).isEmpty();
        assertThat(database.getCollection("incomingTexts").countDocuments(new Document("state.from", number)))
                .isZero();
    }

    @Test
    void ofAFloodFromOneNumberTwentyADayAreKeptAndItIsSaidHowManyMoreCame() {
        known(patient, "en");
        for (int i = 1; i <= 25; i++) {
            texts("Text " + i);
        }
        assertThat(inbox("/open")).hasSize(20);
        assertThat(inbox("/open").stream()
                        .mapToInt(text -> text.at("/more").asInt())
                        .sum())
                .isEqualTo(5);

        texts("stop");

        told("STOP");
        clock.advance(Duration.ofHours(48));
        texts("Text of another day");
        assertThat(inbox("/open")).hasSize(21);
    }

    @Test
    void ofANumberThatSeveralHaveStopCountsForAllAndYesForNobody() {
        String other = UUID.randomUUID().toString();
        known(patient, "en");
        known(other, "en");
        Instant start = bookedInTwoDays();
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(reminder().at("/status").asString()).isEqualTo("SENT"));

        texts("yes");
        assertThat(inbox("/open")).hasSize(2).allSatisfy(text -> {
            assertThat(text.at("/shared").asBoolean()).isTrue();
            assertThat(text.at("/note").asString()).contains("several patients");
        });
        texts("STOP");
        told("STOP");
        topics.await(
                ReplyReceived.class,
                reply -> reply.patientId().equals(other) && reply.meaning().equals("STOP"));
    }

    @Test
    void nothingThatSomebodyWroteIsKeptOfAPersonWhoIsErased() {
        known(patient, "en");
        texts("My name is Ondine");
        assertThat(inbox("/open")).hasSize(1);

        topics.publish(new PatientErased(patient, "PATIENT_ASKED", "staff-manager", clock.instant()));
        topics.publish(new ContactErased(patient));

        eventually(() -> assertThat(
                        database.getCollection("incomingTexts").countDocuments(new Document("state.from", number)))
                .isZero());
        assertThat(inbox("/open")).isEmpty();
    }

    @Test
    void onlyThoseWhoLookAfterPatientsReadWhatTheyWrite() {
        String path = "/api/notification/inbox";
        assertThat(client.get(path).status()).isEqualTo(401);
        assertThat(client.asAnalyst().get(path).status()).isEqualTo(403);
        assertThat(client.asAuditor().get(path).status()).isEqualTo(403);
        assertThat(client.asTherapist().get(path).status()).isEqualTo(200);
        known(patient, "en");
        texts("Hello");
        TestClient elsewhere = client.asStaffOf(List.of("elsewhere"), "staff-nurse", Roles.NURSE);
        assertThat(elsewhere.get(path).json().at("/open").size()).isZero();
        assertThat(elsewhere
                        .post(
                                path + "/" + inbox("/open").getFirst().at("/id").asString() + "/dealt-with",
                                Map.of("how", "CALLED"))
                        .status())
                .isEqualTo(404);
    }
}
