package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole service: a course comes into maintenance, nobody books the next visit, and the patient is told once. */
@NotificationTest
class NextVisitServiceTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String course = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();

    NextVisitServiceTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void whoeverHasNoNextVisitIsWrittenToOnceItIsDueAndSeesNothingOfTheTreatment() {
        Instant taperOver = clock.instant();
        speaksSpanishAndAgreedToEmail();
        topics.publish(new CoursePhaseChanged(course, patient, "TAPER", "MAINTENANCE", taperOver));
        eventually(() -> assertThat(statuses()).containsExactly("PLANNED"));
        assertThat(message().at("/dueAt").asString())
                .isEqualTo(taperOver.plus(Duration.ofDays(14)).toString());

        topics.publish(Story.maintenanceBooked(
                session, course, patient, taperOver.plus(Duration.ofDays(16)), clock.instant()));
        eventually(() -> assertThat(message().at("/why").asString()).isEqualTo("The next visit is booked."));
        topics.publish(new SessionCancelled(session, course, patient, "PATIENT_REQUEST", false, clock.instant()), 2);
        eventually(() -> assertThat(statuses()).containsExactlyInAnyOrder("CANCELLED", "PLANNED"));

        clock.set(taperOver.plus(Duration.ofDays(15)));
        topics.await(
                NotificationSent.class,
                sent -> sent.patientId().equals(patient)
                        && sent.rule().equals("maintenance-due")
                        && sent.channel().equals("EMAIL")
                        && sent.template().equals("next-visit"));
        eventually(() -> assertThat(mailbox()).singleElement().satisfies(delivery -> {
            assertThat(delivery.at("/subject").asString()).isEqualTo("Es hora de su próxima cita");
            assertThat(delivery.at("/body").asString()).contains("Llámenos al");
        }));
    }

    private void speaksSpanishAndAgreedToEmail() {
        topics.publish(new ContactUpdated(
                patient,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                "ana@example.org",
                null,
                "es",
                ZONE,
                List.of("EMAIL"),
                null,
                null,
                clock.instant()));
        topics.publish(new ConsentSigned(
                patient + "mail",
                patient,
                "MESSAGES_EMAIL",
                "v1",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365))));
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patient)
                                .append("state.contact.calledBy", "Ana")
                                .append("state.consents", new Document("$size", 1))))
                .isEqualTo(1));
    }

    private List<JsonNode> messages() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + patient)
                .json()
                .valueStream()
                .filter(message -> message.at("/rule").asString().equals("maintenance-due"))
                .toList();
    }

    private List<String> statuses() {
        return messages().stream()
                .map(message -> message.at("/status").asString())
                .toList();
    }

    private JsonNode message() {
        return messages().getFirst();
    }

    private List<JsonNode> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox?patientId=" + patient)
                .json()
                .valueStream()
                .toList();
    }
}
