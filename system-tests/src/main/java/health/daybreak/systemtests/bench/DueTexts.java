package health.daybreak.systemtests.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.systemtests.platform.Teller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;
import org.bson.Document;

/**
 * Texts that are due, in any number: one patient and one session go the way of all, and what notification makes of them is
 * copied in its store under other ids and for other times.
 */
final class DueTexts implements AutoCloseable {

    private static final String CLINIC = "riverside";
    private static final String RULE = "reminder-24h";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 1_000;

    /** As the store's documents write instants. */
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final MongoClient client;
    private final MongoDatabase store;
    private final String brokers;
    private Document plan = new Document();
    private Document recipient = new Document();

    DueTexts(String brokers, String storeUri) {
        this.brokers = brokers;
        this.client = MongoClients.create(storeUri);
        this.store = client.getDatabase("notification");
    }

    /** Has one reminder planned by events, a week ahead; its copies become due. */
    void learn() {
        String patient = "bench-patient";
        String session = "bench-session";
        Instant now = Instant.now();
        try (Teller teller = new Teller(brokers)) {
            teller.tell(CLINIC, contact(patient, now), 1).join();
            teller.tell(
                            CLINIC,
                            new ConsentSigned(
                                    "bench-consent",
                                    patient,
                                    "MESSAGES_SMS",
                                    "2026-11",
                                    now,
                                    now.plus(Duration.ofDays(300))),
                            1)
                    .join();
            teller.tell(CLINIC, booked(session, patient, now.plus(Duration.ofDays(7)), now), 1)
                    .join();
        }
        Awaitility.await("notification to plan the reminder")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> find("messagePlans", session) != null && consents(find("recipients", patient)) == 1);
        plan = Objects.requireNonNull(find("messagePlans", session));
        recipient = Objects.requireNonNull(find("recipients", patient));
    }

    private static int consents(Document known) {
        return known == null
                ? 0
                : known.get("state", Document.class)
                        .getList("consents", Document.class)
                        .size();
    }

    private Document find(String collection, String id) {
        return store.getCollection(collection).find(Filters.eq("_id", id)).first();
    }

    /** So many reminders to as many people; returns their ids in order. */
    List<String> make(int count, IntFunction<Instant> dueAt) {
        List<String> ids = new ArrayList<>();
        List<Document> plans = new ArrayList<>();
        List<Document> recipients = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String key = UUID.randomUUID().toString();
            Document copy = planOf(key, dueAt.apply(n));
            ids.add(intents(copy).getFirst().getString("id"));
            plans.add(copy);
            recipients.add(recipientOf(key));
            if (plans.size() == AT_ONCE || n == count - 1) {
                store.getCollection("recipients").insertMany(recipients);
                store.getCollection("messagePlans").insertMany(plans);
                plans.clear();
                recipients.clear();
            }
        }
        return ids;
    }

    private Document planOf(String key, Instant due) {
        Document copy = copy(plan, key);
        Document state = copy.get("state", Document.class);
        Document reminder = intents(copy).stream()
                .filter(intent ->
                        RULE.equals(intent.get("purpose", Document.class).getString("rule")))
                .findFirst()
                .orElseThrow();
        String at = TEXT.format(due);
        String until = TEXT.format(due.plus(Duration.ofHours(23)));
        reminder.append("notBefore", at);
        reminder.get("purpose", Document.class).append("dueAt", at).append("expiresAt", until);
        state.append("intents", List.of(reminder)).append("nextAt", at).append("usefulUntil", until);
        return copy;
    }

    private Document recipientOf(String key) {
        return copy(recipient, key);
    }

    private static Document copy(Document of, String key) {
        return Document.parse(
                of.toJson().replace("bench-session", "session-" + key).replace("bench-patient", key));
    }

    private static List<Document> intents(Document plan) {
        return plan.get("state", Document.class).getList("intents", Document.class);
    }

    /** Somebody for whom it is about noon, so that the bench runs at any hour. */
    private static ContactUpdated contact(String patient, Instant now) {
        int east = 12 - now.atOffset(ZoneOffset.UTC).getHour();
        String zone = east > 0 ? "Etc/GMT-" + east : "Etc/GMT+" + -east;
        return new ContactUpdated(
                patient,
                "Bench",
                "Person",
                null,
                LocalDate.of(1980, 1, 1),
                null,
                "+12125550123",
                "en",
                zone,
                List.of("SMS"),
                null,
                null,
                now);
    }

    private static SessionBooked booked(String session, String patient, Instant start, Instant now) {
        return new SessionBooked(
                session,
                "bench-course",
                patient,
                1,
                6,
                "INDUCTION",
                "IV",
                start,
                start.plus(Duration.ofHours(2)),
                "America/New_York",
                "chair-1",
                "nurse-1",
                "prescriber-1",
                null,
                now);
    }

    @Override
    public void close() {
        client.close();
    }
}
