package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole service: events in, messages out, and the proof over HTTP. */
@NotificationTest
class NotificationServiceTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();

    NotificationServiceTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    private Instant inTenDays() {
        return clock.instant().plus(10, ChronoUnit.DAYS);
    }

    private void known(String... scopes) {
        topics.publish(new ContactUpdated(
                patient,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                "ana@example.org",
                "+15550100199",
                "en",
                ZONE,
                List.of("EMAIL", "SMS"),
                null,
                null,
                clock.instant()));
        for (String scope : scopes) {
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
                                .append("state.contact.calledBy", "Ana")
                                .append("state.consents", new Document("$size", scopes.length))))
                .isEqualTo(1));
    }

    private void booked(Instant start) {
        topics.publish(Story.booked(session, patient, start, ZONE, clock.instant()));
        eventually(() -> assertThat(rules("")).hasSize(6));
    }

    private Stream<JsonNode> messages(String filter) {
        Answer answer = client.asFrontDesk().get("/api/notification/messages?patientId=" + patient + filter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().valueStream();
    }

    private List<String> rules(String filter) {
        return messages(filter).map(message -> message.at("/rule").asString()).toList();
    }

    private Stream<JsonNode> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox?patientId=" + patient)
                .json()
                .valueStream();
    }

    @Test
    void theMessagesOfASessionAreSentWhenTheyAreDueAndShownWithTheirReasons() {
        known("MESSAGES_EMAIL", "MESSAGES_SMS");
        Instant start = inTenDays();
        booked(start);
        assertThat(rules("&status=PLANNED"))
                .containsExactly(
                        "reminder-72h", "ride-72h", "preparation-48h", "questionnaire-48h", "reminder-24h", "ride-24h");

        clock.set(start.minus(Duration.ofHours(72)));
        eventually(() -> assertThat(rules("&status=SENT")).containsExactly("reminder-72h", "ride-72h"));
        clock.set(start.minus(Duration.ofHours(48)));
        eventually(() -> assertThat(rules("&status=SENT")).hasSize(4));
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(rules("&status=SENT")).hasSize(6));

        topics.await(
                NotificationSent.class,
                sent -> sent.patientId().equals(patient)
                        && sent.rule().equals("reminder-24h")
                        && sent.channel().equals("SMS"));
        assertThat(mailbox().map(delivery -> delivery.at("/channel").asString()))
                .containsExactlyInAnyOrder("SMS", "EMAIL", "EMAIL", "EMAIL", "EMAIL", "EMAIL");
        JsonNode last = messages("")
                .filter(message -> message.at("/rule").asString().equals("reminder-24h"))
                .findFirst()
                .orElseThrow();
        assertThat(last.at("/event").asString()).isEqualTo("daybreak.session.booked.v1");
        assertThat(last.at("/why").asString()).isEqualTo("Sent as text message.");
        assertThat(last.at("/attempts").asInt()).isEqualTo(1);
    }

    @Test
    void aPatientWhoWithdrewConsentGetsNothingAndTheReasonIsShown() {
        known("MESSAGES_EMAIL");
        Instant start = inTenDays();
        booked(start);
        topics.publish(new ConsentRevoked(patient + "MESSAGES_EMAIL", patient, "MESSAGES_EMAIL", clock.instant()));
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patient)
                                .append("state.consents.revokedAt", new Document("$ne", null))))
                .isEqualTo(1));

        clock.set(start.minus(Duration.ofHours(72)));

        eventually(() -> assertThat(messages("&status=SUPPRESSED")).hasSize(2).allSatisfy(message -> assertThat(
                        message.at("/why").asString())
                .isEqualTo("There is no way to send it: no consent to e-mail is in force.")));
        assertThat(mailbox()).isEmpty();
    }

    @Test
    void eventsThatAreRepeatedOrReversedPlanEachMessageOnce() {
        Instant start = inTenDays();
        topics.publish(
                new SessionCancelled(session, Story.COURSE, patient, "PATIENT_ASKED", false, clock.instant()), 2);
        topics.publish(Story.booked(session, patient, start, ZONE, clock.instant()), 1);
        topics.publish(Story.booked(session, patient, start, ZONE, clock.instant()), 1);

        eventually(() -> assertThat(rules("&status=CANCELLED")).hasSize(6));
        assertThat(rules("")).hasSize(6);
    }
}
