package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A clinic writes its own words; what is planned keeps the words it was planned with. */
@NotificationTest
class TemplateApiTest {

    private static final String PATH = "/api/notification/templates";

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final String patient = UUID.randomUUID().toString();

    TemplateApiTest(TestClient client, Topics topics, ManualClock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
    }

    private JsonNode template(String id) {
        return StreamSupport.stream(client.asNurse().get(PATH).json().spliterator(), false)
                .filter(template -> template.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> words(String subject) {
        return Map.of(
                "en",
                Map.of(
                        "subject", subject,
                        "email", "Hello {name}, your visit is on {day} at {time}. Call {phone}.",
                        "text", "{clinic}: {shortDay}, {time}. {phone}"));
    }

    private Answer write(String id, String subject) {
        return client.asManager()
                .post(
                        PATH + "/" + id + "/versions",
                        Map.of(
                                "basedOn", template(id).at("/version").asInt(),
                                "wordings", words(subject),
                                "reason", "Plainer"));
    }

    private void planned(String sessionId, Instant start, int messages) {
        topics.publish(Story.booked(sessionId, patient, start, ZONE, clock.instant()));
        eventually(() -> assertThat(client.asNurse()
                        .get("/api/notification/messages?about=" + sessionId)
                        .json())
                .hasSize(messages));
    }

    @Test
    void aNewVersionIsForWhatIsPlannedFromThenOnAndWhatIsPlannedAlreadyKeepsItsOwn() {
        clock.set(clock.instant()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(17)));
        Instant now = clock.instant();
        topics.publish(new ContactUpdated(
                patient,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                "ana@example.org",
                null,
                "en",
                ZONE,
                List.of("EMAIL"),
                null,
                null,
                now));
        topics.publish(
                new ConsentSigned(patient + "e", patient, "MESSAGES_EMAIL", "v1", now, now.plus(Duration.ofDays(365))));
        String before = UUID.randomUUID().toString();
        planned(before, now.plus(Duration.ofDays(10)), 6);
        int shipped = template("confirm").at("/version").asInt();

        Answer refused = write("confirm", "Ketamine on {day}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/detail")).contains("subject says ketamine", "does not carry its {link}");

        Answer written = write("preparation", "We look forward to {day}");
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        assertThat(written.json().at("/own/0/reason").asString()).isEqualTo("Plainer");
        assertThat(template("confirm").at("/version").asInt()).isEqualTo(shipped);
        String after = UUID.randomUUID().toString();
        planned(after, now.plus(Duration.ofDays(12)), 6);

        for (String session : List.of(before, after)) {
            client.asNurse().post("/api/notification/messages/" + session + ".preparation-48h.1/send-now", null);
        }
        eventually(() -> assertThat(StreamSupport.stream(
                                client.asNurse()
                                        .get("/api/notification/mailbox?patientId=" + patient)
                                        .json()
                                        .spliterator(),
                                false)
                        .map(mail -> mail.at("/subject").asString().split(" [A-Z][a-z]+day")[0]))
                .containsExactlyInAnyOrder("How to prepare for", "We look forward to"));

        Answer preview = client.asNurse()
                .post(PATH + "/preparation/preview", Map.of("wordings", words("Until {day}"), "patientId", patient));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.at("/email/body")).startsWith("Hello Ana, your visit is on ");
        assertThat(preview.json().at("/visitIsExample").asBoolean()).isFalse();
    }

    @Test
    void ofTwoWhoWroteFromTheSameVersionTheSecondIsToldThatThereIsANewer() {
        int seen = template("last-reminder").at("/version").asInt();
        Map<String, Object> body =
                Map.of("basedOn", seen, "wordings", words("Your visit on {day}"), "reason", "Plainer");

        assertThat(client.asManager()
                        .post(PATH + "/last-reminder/versions", body)
                        .status())
                .isEqualTo(201);
        Answer second = client.asManager().post(PATH + "/last-reminder/versions", body);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).endsWith("template-changed");
    }

    @Test
    void onlyAManagerWritesAndAnotherClinicKeepsItsOwnWords() {
        Map<String, Object> body = Map.of("basedOn", 1, "wordings", words("Visit {day}"), "reason", "Plainer");
        assertThat(client.asNurse().post(PATH + "/reminder/versions", body).status())
                .isEqualTo(403);
        assertThat(client.asAnalyst().get(PATH).status()).isEqualTo(403);
        assertThat(client.asManager().post(PATH + "/nothing/versions", body).status())
                .isEqualTo(404);

        assertThat(client.asManager().post(PATH + "/reminder/versions", body).status())
                .isEqualTo(201);
        JsonNode elsewhere = client.asStaffOf(List.of("elsewhere"), "staff-manager", Roles.MANAGER)
                .get(PATH)
                .json();
        assertThat(StreamSupport.stream(elsewhere.spliterator(), false)
                        .filter(template -> template.at("/id").asString().equals("reminder")))
                .allSatisfy(template -> assertThat(template.at("/own")).isEmpty());
    }

    @Test
    void theRuleTableIsShownWithItsSources() {
        Answer rules = client.asFrontDesk().get("/api/notification/rules");

        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.json()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.at("/source").asString()).isNotBlank();
            assertThat(rule.at("/channels")).isNotEmpty();
        });
        assertThat(client.asAnalyst().get("/api/notification/rules").status()).isEqualTo(403);
    }
}
