package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.notifications.NotificationBounced;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Providers call: what became of a message, signed and fresh; whatever else comes is refused alike, and counted. */
@NotificationTest
class ProviderCallApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final MeterRegistry meters;
    private final String patient = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String mail = "ana-" + patient + "@example.org";

    ProviderCallApiTest(
            TestClient client, Topics topics, ManualClock clock, MongoDatabase database, MeterRegistry meters) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
        this.meters = meters;
    }

    private Answer call(SignedCall call) {
        return client.asGateway("*").post("/api/notification/provider-calls", call.asGatewayPasses());
    }

    private Answer tells(String type, String rest) {
        return call(SignedCall.of(
                "text",
                "{\"type\": \"message." + type + "\", \"data\": {\"message\": \"" + reminder() + "\", \"id\": \"SM-1\""
                        + rest + "}}"));
    }

    private String reminder() {
        return session + ".reminder-24h.1";
    }

    private ContactUpdated contact(String mobile) {
        return new ContactUpdated(
                patient,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                mail,
                mobile,
                "en",
                ZONE,
                List.of("EMAIL", "SMS"),
                null,
                null,
                clock.instant());
    }

    private void remindedByText() {
        Instant start = clock.instant().plus(Duration.ofHours(48));
        topics.publish(contact("(555) 010-0199"));
        for (String scope : List.of("MESSAGES_EMAIL", "MESSAGES_SMS")) {
            topics.publish(new ConsentSigned(
                    patient + scope,
                    patient,
                    scope,
                    "v1",
                    clock.instant(),
                    clock.instant().plus(Duration.ofDays(365))));
        }
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patient)
                                .append("state.contact.email", mail)
                                .append("state.consents", new Document("$size", 2))))
                .isEqualTo(1));
        topics.publish(Story.booked(session, patient, start, ZONE, clock.instant()));
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(message().at("/status").asString()).isEqualTo("SENT"));
        assertThat(message().at("/channel").asString()).isEqualTo("SMS");
    }

    private JsonNode message() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + patient)
                .json()
                .valueStream()
                .filter(message -> message.at("/id").asString().equals(reminder()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("it is not planned yet"));
    }

    @Test
    void aReceiptIsShownWithTheMessageAndToldOnceHoweverOftenItComes() {
        remindedByText();

        assertThat(tells("delivered", "").status()).isEqualTo(204);
        assertThat(tells("delivered", "").status()).isEqualTo(204);

        assertThat(message().at("/why").asString()).isEqualTo("Sent as text message; it has arrived.");
        assertThat(message().at("/receipt/fate").asString()).isEqualTo("DELIVERED");
        assertThat(message().at("/receipt/reference").asString()).isEqualTo("SM-1");
        topics.await(NotificationDelivered.class, told -> told.notificationId().equals(reminder()));
        assertThat(topics.all(NotificationDelivered.class, told -> told.notificationId()
                        .equals(reminder())))
                .hasSize(1);
    }

    @Test
    void aTextThatCameBackGoesByMailAndItsNumberIsClosedUntilThePatientHasAnother() {
        remindedByText();

        assertThat(tells("bounced", ", \"permanent\": true, \"reason\": \"UNKNOWN_ADDRESS\", \"to\": \"+15550100199\"")
                        .status())
                .isEqualTo(204);

        eventually(() -> assertThat(message().at("/channel").asString()).isEqualTo("EMAIL"));
        eventually(() -> assertThat(message().at("/status").asString()).isEqualTo("SENT"));
        topics.await(NotificationBounced.class, told -> told.notificationId().equals(reminder()) && told.permanent());
        assertThat(deadAddresses()).isEqualTo(1);

        topics.publish(contact("+1 555 010 0177"));
        eventually(() -> assertThat(deadAddresses()).isZero());
    }

    private int deadAddresses() {
        Document recipient = database.getCollection("recipients")
                .find(new Document("_id", patient))
                .first();
        return recipient == null
                ? -1
                : recipient
                        .get("state", Document.class)
                        .getList("dead", Document.class)
                        .size();
    }

    @Test
    void whateverIsWrongWithACallTheAnswerIsTheSameAndItIsCounted() {
        String body = "{\"type\": \"message.delivered\", \"data\": {\"message\": \"a.b.1\"}}";
        SignedCall genuine = SignedCall.of("text", body);
        assertThat(call(genuine).status()).isEqualTo(204);
        double forged = counted("FORGED");
        double replayed = counted("REPLAYED");
        List<Answer> refusals = List.of(
                call(genuine),
                call(genuine.withBody(body + " ")),
                call(SignedCall.of("text", body).signedBy("whsec_" + "B".repeat(32))),
                call(SignedCall.of("text", body).secondsAgo(301)),
                call(SignedCall.of("text", "no json")),
                call(SignedCall.of("text", "{\"type\": \"message.delivered\", \"data\": {}}")),
                call(SignedCall.of("mail", body)),
                call(SignedCall.of("pigeon", body)));

        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.status()).isEqualTo(422);
            assertThat(refusal.body()).isEqualTo(refusals.getFirst().body());
        });
        assertThat(counted("FORGED") - forged).isEqualTo(2);
        assertThat(counted("REPLAYED") - replayed).isEqualTo(1);
    }

    private double counted(String verdict) {
        return meters.counter("daybreak.provider.calls", "channel", "SMS", "verdict", verdict)
                .count();
    }

    @Test
    void newsOfAMessageThatIsNotKnownAreTakenAndLeadToNothing() {
        assertThat(tells("delivered", "").status()).isEqualTo(204);
        assertThat(call(SignedCall.of("text", "{\"type\": \"message.read\", \"data\": {}}"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void onlyTheGatewayHandsCallsOver() {
        Object passed = SignedCall.of("text", "{}").asGatewayPasses();

        assertThat(client.post("/api/notification/provider-calls", passed).status())
                .isEqualTo(401);
        assertThat(client.asManager()
                        .post("/api/notification/provider-calls", passed)
                        .status())
                .isEqualTo(403);
    }
}
