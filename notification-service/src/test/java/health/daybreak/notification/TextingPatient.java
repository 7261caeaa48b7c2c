package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.events.patients.ConsentSigned;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A patient with a telephone of their own for each test: what they text, and what the desk and the mailbox show of it. */
final class TextingPatient {

    final String id = UUID.randomUUID().toString();
    final String session = UUID.randomUUID().toString();
    final String number = aNumber();

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;

    TextingPatient(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    private static String aNumber() {
        return "+1555" + ThreadLocalRandom.current().nextLong(2_000_000L, 9_999_999L);
    }

    void known(String patientId, String language) {
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

    void signs(String patientId) {
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

    Instant bookedInTwoDays() {
        Instant start = clock.instant().plus(Duration.ofHours(48));
        topics.publish(Story.booked(session, id, start, ZONE, clock.instant()));
        eventually(() -> assertThat(reminder().at("/status").asString()).isEqualTo("PLANNED"));
        return start;
    }

    JsonNode reminder() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + id)
                .json()
                .valueStream()
                .filter(message -> message.at("/rule").asString().equals("reminder-24h"))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("it is not planned yet"));
    }

    void texts(String words) {
        texts(UUID.randomUUID().toString(), number, words);
    }

    void texts(String providersId, String from, String words) {
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

    Stream<String> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox?patientId=" + id)
                .json()
                .valueStream()
                .map(delivery -> delivery.at("/body").asString());
    }

    List<JsonNode> inbox(String part) {
        return client.asFrontDesk()
                .get("/api/notification/inbox")
                .json()
                .at(part)
                .valueStream()
                .filter(text -> text.at("/from").asString().equals(number))
                .toList();
    }

    ReplyReceived told(String meaning) {
        return topics.await(
                ReplyReceived.class,
                reply -> reply.patientId().equals(id) && reply.meaning().equals(meaning));
    }
}
