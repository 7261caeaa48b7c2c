package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What staff see of messages before and after they go, and what they may do to one. */
@NotificationTest
class MessageDeskTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String MESSAGES = "/api/notification/messages";

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String reminder = session + ".reminder-24h.1";

    MessageDeskTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    /** Noon in New York, whenever in the year and whatever other tests did to the clock. */
    @BeforeEach
    void atNoon() {
        clock.set(clock.instant()
                .plus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(17)));
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
            agrees(scope);
        }
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patient)
                                .append("state.contact.calledBy", "Ana")
                                .append("state.consents", new Document("$size", scopes.length))))
                .isEqualTo(1));
    }

    private void agrees(String scope) {
        Instant now = clock.instant();
        topics.publish(new ConsentSigned(patient + scope, patient, scope, "v1", now, now.plus(Duration.ofDays(365))));
    }

    private Instant booked(String sessionId, Duration ahead) {
        Instant start = clock.instant().plus(ahead);
        topics.publish(Story.booked(sessionId, patient, start, ZONE, clock.instant()));
        eventually(() -> assertThat(pages("patientId=" + patient + "&about=" + sessionId + "&limit=10"))
                .hasSize(6));
        return start;
    }

    /** The ids on all pages, one after the other. */
    private List<String> pages(String filter) {
        List<String> ids = new ArrayList<>();
        String address = MESSAGES + "?" + filter;
        while (address != null) {
            Answer page = client.asFrontDesk().get(address);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json().forEach(message -> ids.add(message.at("/id").asString()));
            address = next(page);
        }
        return ids;
    }

    private static @Nullable String next(Answer page) {
        List<String> links = page.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Link"))
                .flatMap(header -> header.getValue().stream())
                .toList();
        Matcher found = NEXT.matcher(String.join(",", links));
        return found.find() ? found.group(1) : null;
    }

    private JsonNode ledger(String messageId) {
        Answer answer = client.asPrescriber().get(MESSAGES + "/" + messageId + "/ledger");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> happened(String messageId) {
        List<String> what = new ArrayList<>();
        ledger(messageId)
                .at("/entries")
                .forEach(entry -> what.add(entry.at("/what").asString()));
        return what;
    }

    private String status(String messageId) {
        return ledger(messageId).at("/status").asString();
    }

    @Test
    void aListOfManyPagesShowsEachMessageOnceInTheOrderAskedForWhateverComesAndGoesMeanwhile() {
        for (int day = 0; day < 7; day++) {
            booked(session + day, Duration.ofDays(10 + day));
        }
        List<String> soonest = pages("patientId=" + patient + "&limit=3");
        assertThat(soonest).hasSize(42).doesNotHaveDuplicates();
        assertThat(pages("patientId=" + patient + "&limit=200")).isEqualTo(soonest);
        assertThat(pages("patientId=" + patient + "&limit=5&order=LATEST_FIRST"))
                .isEqualTo(soonest.reversed());

        Answer first = client.asFrontDesk().get(MESSAGES + "?patientId=" + patient + "&limit=10");
        booked(session + "x", Duration.ofDays(5));
        Answer second = client.asFrontDesk().get(String.valueOf(next(first)));
        List<String> ids = new ArrayList<>();
        second.json().forEach(message -> ids.add(message.at("/id").asString()));
        assertThat(ids).isEqualTo(soonest.subList(10, 20));
    }

    @Test
    void aListIsNarrowedByStateAndByWhenMessagesAreDue() {
        Instant start = booked(session, Duration.ofDays(10));
        String from = start.minus(Duration.ofHours(48)).toString();
        String before = start.minus(Duration.ofHours(24)).toString();

        assertThat(pages("patientId=" + patient + "&dueFrom=" + from + "&dueBefore=" + before))
                .containsExactly(session + ".preparation-48h.1", session + ".questionnaire-48h.1");
        assertThat(pages("patientId=" + patient + "&status=SENT")).isEmpty();
        assertThat(pages("patientId=" + patient + "&status=PLANNED&limit=2")).hasSize(6);
        assertThat(client.asNurse().get(MESSAGES + "?after=nonsense").at("/type"))
                .endsWith("page-unknown");
        assertThat(client.asNurse().get(MESSAGES + "?limit=0").status()).isEqualTo(400);
    }

    @Test
    void whatStaffHoldIsNotSentUntilSomebodyReleasesItAndTheLedgerSaysWhoDidWhat() {
        known("MESSAGES_SMS");
        Instant start = booked(session, Duration.ofDays(10));
        Answer held = client.asNurse().post(MESSAGES + "/" + reminder + "/hold", Map.of("reason", "In hospital"));
        assertThat(held.status()).as(held.body()).isEqualTo(200);
        assertThat(ledger(reminder).at("/outlook/inWords").asString()).contains("In hospital");

        clock.set(start.minus(Duration.ofHours(23)));
        client.asFrontDesk().post(MESSAGES + "/" + reminder + "/release", null);
        eventually(() -> assertThat(status(reminder)).isEqualTo("SENT"));

        assertThat(happened(reminder)).containsExactly("PLANNED", "HELD", "RELEASED", "OFFERED", "ACCEPTED");
        JsonNode entries = ledger(reminder).at("/entries");
        assertThat(entries.at("/1/by").asString()).isEqualTo(held.at("/hold/by"));
        assertThat(entries.at("/1/inWords").asString()).isEqualTo("Held: In hospital");
        assertThat(entries.at("/3/at").asString())
                .isEqualTo(start.minus(Duration.ofHours(23)).toString());
    }

    @Test
    void sendingNowSendsAtOnceAndKeepsTheConsentAndTheHoursThatWereFound() {
        known("MESSAGES_SMS");
        booked(session, Duration.ofDays(10));
        assertThat(ledger(reminder).at("/outlook/inWords").asString())
                .isEqualTo("As things stand it goes as text message.");

        Answer sent = client.asFrontDesk().post(MESSAGES + "/" + reminder + "/send-now", null);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        eventually(() -> assertThat(status(reminder)).isEqualTo("SENT"));

        assertThat(happened(reminder)).containsExactly("PLANNED", "HURRIED", "OFFERED", "ACCEPTED");
        String offered = ledger(reminder).at("/entries/2/findings").toString();
        assertThat(offered)
                .contains("Consent to text message is in force.", patient + "MESSAGES_SMS", "TEXT_CAP", "0 of 1 today");
        assertThat(offered).doesNotContain("ana@example.org").doesNotContain("+15550100199");
        assertThat(ledger(reminder).at("/ruleSource").asString()).isNotBlank();
        assertThat(client.asFrontDesk()
                        .post(MESSAGES + "/" + reminder + "/send-now", null)
                        .at("/type"))
                .endsWith("message-not-planned");
    }

    @Test
    void sendingNowIsRefusedWhereTheLawForbidsItAndSaysWhichAndWhenItIsPossible() {
        known("MESSAGES_SMS");
        booked(session, Duration.ofDays(10));
        String second = UUID.randomUUID().toString();
        booked(second, Duration.ofDays(12));
        String mailOnly = session + ".preparation-48h.1";
        clock.advance(Duration.ofMinutes(11));

        Answer noConsent = client.asFrontDesk().post(MESSAGES + "/" + mailOnly + "/send-now", null);
        assertThat(noConsent.status()).isEqualTo(409);
        assertThat(noConsent.at("/detail")).contains("no consent to e-mail is in force");
        assertThat(noConsent.at("/reason")).isEqualTo("NO_CONSENT");

        client.asFrontDesk().post(MESSAGES + "/" + reminder + "/send-now", null);
        eventually(() -> assertThat(status(reminder)).isEqualTo("SENT"));
        Answer capped = client.asFrontDesk().post(MESSAGES + "/" + second + ".reminder-24h.1/send-now", null);
        assertThat(capped.at("/detail")).contains("No more than 1 a day");
        Instant tomorrowAtEight = Instant.parse(capped.at("/possibleFrom"));
        assertThat(tomorrowAtEight)
                .isAfter(clock.instant())
                .isBefore(clock.instant().plus(Duration.ofDays(1)));

        clock.set(tomorrowAtEight.minus(Duration.ofHours(3)));
        Answer atNight = client.asFrontDesk().post(MESSAGES + "/" + second + ".reminder-24h.1/send-now", null);
        assertThat(atNight.at("/detail")).contains("Not between 21:00 and 08:00");
        assertThat(atNight.at("/possibleFrom")).isEqualTo(tomorrowAtEight.toString());
        assertThat(status(second + ".reminder-24h.1")).isEqualTo("PLANNED");
    }

    @Test
    void whatDidNotGoIsOnTheWorklistUntilSomebodyDealsWithItOrSendsItAgain() {
        known();
        Instant start = booked(session, Duration.ofDays(10));
        clock.set(start.minus(Duration.ofHours(71)));
        String confirm = session + ".reminder-72h.1";
        eventually(() -> assertThat(todo(confirm)).isEqualTo("ASK_FOR_CONSENT"));

        Answer done = client.asFrontDesk()
                .post(MESSAGES + "/" + confirm + "/dealt-with", Map.of("note", "Called, she will come"));
        assertThat(done.at("/dealtWith/note")).isEqualTo("Called, she will come");
        assertThat(todo(confirm)).isNull();

        clock.set(start.minus(Duration.ofHours(47)));
        String preparation = session + ".preparation-48h.1";
        eventually(() -> assertThat(todo(preparation)).isEqualTo("ASK_FOR_CONSENT"));
        agrees("MESSAGES_EMAIL");
        eventually(() -> assertThat(client.asNurse()
                        .post(MESSAGES + "/" + preparation + "/send-now", null)
                        .at("/id"))
                .isEqualTo(session + ".preparation-48h.2"));
        eventually(() -> assertThat(status(session + ".preparation-48h.2")).isEqualTo("SENT"));
        assertThat(todo(preparation)).isNull();
        assertThat(ledger(preparation).at("/dealtWith/note").asString()).contains("preparation-48h.2");
    }

    private @Nullable String todo(String messageId) {
        for (JsonNode failure :
                client.asFrontDesk().get("/api/notification/failures").json().at("/failures")) {
            if (failure.at("/message/id").asString().equals(messageId)) {
                return failure.at("/todo").asString();
            }
        }
        return null;
    }

    @Test
    void onlyThoseWhoWriteToPatientsMayDoAnythingAndOnlyInTheirClinic() {
        booked(session, Duration.ofDays(10));
        TestClient elsewhere = client.asStaffOf(List.of("elsewhere"), "staff-nurse", Roles.NURSE);
        for (String what : List.of("hold", "release", "send-now", "dealt-with")) {
            String path = MESSAGES + "/" + reminder + "/" + what;
            Map<String, String> body =
                    switch (what) {
                        case "hold" -> Map.of("reason", "x");
                        case "dealt-with" -> Map.of("note", "x");
                        default -> Map.of();
                    };
            assertThat(client.asTherapist().post(path, body).status()).as(what).isEqualTo(403);
            assertThat(client.asAnalyst().post(path, body).status()).as(what).isEqualTo(403);
            assertThat(elsewhere.post(path, body).status()).as(what).isEqualTo(404);
        }
        assertThat(elsewhere.get(MESSAGES + "/" + reminder + "/ledger").status())
                .isEqualTo(404);
        assertThat(client.asNurse().get(MESSAGES + "/nonsense/ledger").status()).isEqualTo(404);
        assertThat(client.asNurse()
                        .post(MESSAGES + "/" + reminder + "/hold", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aMessageFromBeforeThereWasALedgerIsStillReadAndGoesOnFromThere() {
        known("MESSAGES_SMS");
        booked(session, Duration.ofDays(10));
        MongoCollection<Document> plans = database.getCollection("messagePlans");
        Document plan = plans.find(new Document("_id", session)).first();
        assertThat(plan).isNotNull();
        List<Document> intents = plan.get("state", Document.class).getList("intents", Document.class);
        intents.forEach(
                intent -> List.of("ledger", "withheldAs", "hold", "dealtWith").forEach(intent::remove));
        plans.replaceOne(new Document("_id", session), plan);

        assertThat(happened(reminder)).containsExactly("BEGUN_LATE");
        client.asNurse().post(MESSAGES + "/" + reminder + "/send-now", null);
        eventually(
                () -> assertThat(happened(reminder)).containsExactly("BEGUN_LATE", "HURRIED", "OFFERED", "ACCEPTED"));
    }
}
