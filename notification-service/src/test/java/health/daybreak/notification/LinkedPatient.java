package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** A patient of their own for each test of links: what other services say of them, and what the desk and the mailbox show. */
final class LinkedPatient {

    private static final Pattern LINK = Pattern.compile("/p#([A-Za-z0-9_-]{22})");

    final String id = UUID.randomUUID().toString();
    /** Where the desk makes and sees this patient's links. */
    final String path = "/api/notification/patients/" + id + "/links";

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;

    LinkedPatient(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    String booked() {
        String session = UUID.randomUUID().toString();
        topics.publish(
                Story.booked(session, id, clock.instant().plus(Duration.ofHours(72)), Story.ZONE, clock.instant()));
        return session;
    }

    String made(String purpose, String about) {
        return secret(client.asFrontDesk()
                .post(path, Map.of("purpose", purpose, "about", about))
                .at("/url"));
    }

    String made(String purpose) {
        return secret(
                client.asFrontDesk().post(path, Map.of("purpose", purpose)).at("/url"));
    }

    List<String> linkStates(String purpose) {
        return client.asFrontDesk()
                .get(path)
                .json()
                .valueStream()
                .filter(link -> link.at("/purpose").asString().equals(purpose))
                .map(link -> link.at("/status").asString())
                .toList();
    }

    void needs(String scope, String reason) {
        topics.publish(new ConsentRenewalNeeded(id, scope, null, reason, clock.instant(), clock.instant()));
    }

    void signs(String scope) {
        topics.publish(new ConsentSigned(
                id + scope, id, scope, "v1", clock.instant(), clock.instant().plus(Duration.ofDays(365))));
    }

    Answer open(String secret) {
        return client.asGateway("*").post("/api/notification/links/open", Map.of("token", secret));
    }

    void registered() {
        topics.publish(new PatientRegistered(id, "FORM", "35-44", "female", clock.instant()));
        topics.publish(new ContactUpdated(
                id,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                "ana@example.org",
                null,
                "es-US",
                Story.ZONE,
                List.of("EMAIL"),
                null,
                null,
                clock.instant()));
        eventually(() -> assertThat(open(secret(client.asFrontDesk()
                                .post(path, Map.of("purpose", "CONSENT"))
                                .at("/url")))
                        .at("/language"))
                .isEqualTo("es-US"));
    }

    /** Signs, and waits until that was heard of. */
    void agrees(String scope) {
        signs(scope);
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", id).append("state.consents.channel", "EMAIL")))
                .isEqualTo(1));
    }

    Stream<JsonNode> messages() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + id)
                .json()
                .valueStream();
    }

    List<String> states(String rule) {
        return messages()
                .filter(message -> message.at("/rule").asString().equals(rule))
                .map(message -> message.at("/status").asString())
                .toList();
    }

    Stream<JsonNode> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox?patientId=" + id)
                .json()
                .valueStream();
    }

    static String secret(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }
}
