package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Somebody who was written to is erased: no address, no message, no link is left, and nobody is written to any more. */
@NotificationTest
class PersonIsErasedTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String mail = "ondine-" + patient + "@example.org";

    PersonIsErasedTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void nothingIsKeptOfThemAndNothingIsMadeOfWhatComesLate() {
        Instant start = clock.instant().plus(Duration.ofDays(10));
        isWrittenToBefore(start);
        Answer link = client.asFrontDesk()
                .post("/api/notification/patients/" + patient + "/links", Map.of("purpose", "PACKET"));
        String secret = link.at("/url").replaceAll(".*#", "");
        assertThat(collectionsThatMention(mail)).contains("recipients", "mailbox");

        topics.publish(new PatientErased(patient, "PATIENT_ASKED", "staff-manager", clock.instant()));
        topics.publish(new ContactErased(patient));

        eventually(() -> assertThat(collectionsThatMention(mail)).isEmpty());
        eventually(() -> assertThat(collectionsWithAState()).isEmpty());
        assertThat(client.asGateway(TestClient.CLINIC)
                        .post("/api/notification/links/open", Map.of("token", secret))
                        .status())
                .isEqualTo(422);

        String lateSession = UUID.randomUUID().toString();
        topics.publish(Story.booked(lateSession, patient, start, ZONE, clock.instant()));
        topics.publish(new PatientRegistered(patient, "FORM", "35-44", "female", clock.instant()), 1);
        topics.publish(contact(), 1);
        eventually(() -> assertThat(database.getCollection("messagePlans")
                        .find(new Document("_id", lateSession))
                        .first())
                .as("it was heard")
                .isNotNull());
        assertThat(collectionsWithAState()).isEmpty();
        assertThat(collectionsThatMention(mail)).isEmpty();
    }

    private void isWrittenToBefore(Instant start) {
        topics.publish(contact());
        topics.publish(new ConsentSigned(
                patient + "mail",
                patient,
                "MESSAGES_EMAIL",
                "v1",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365))));
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patient)
                                .append("state.contact.email", mail)
                                .append("state.consents", new Document("$size", 1))))
                .isEqualTo(1));
        topics.publish(Story.booked(UUID.randomUUID().toString(), patient, start, ZONE, clock.instant()));
        eventually(() -> assertThat(collectionsWithAState()).contains("messagePlans"));
        clock.set(start.minus(Duration.ofHours(72)));
        eventually(() -> assertThat(collectionsThatMention(mail)).contains("mailbox"));
    }

    private ContactUpdated contact() {
        return new ContactUpdated(
                patient,
                "Ondine",
                "Quasimorph",
                null,
                LocalDate.parse("1971-02-03"),
                mail,
                null,
                "en",
                ZONE,
                List.of("EMAIL"),
                null,
                "1042-7",
                clock.instant());
    }

    private List<String> collectionsThatMention(String word) {
        List<String> found = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            for (Document document : database.getCollection(name).find()) {
                if (document.toJson().contains(word)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private List<String> collectionsWithAState() {
        List<String> found = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            if (database.getCollection(name).countDocuments(new Document("state.patientId", patient)) > 0) {
                found.add(name);
            }
        }
        return found;
    }
}
