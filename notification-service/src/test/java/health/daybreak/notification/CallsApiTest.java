package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.NotificationBounced;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever can be written to in no way is called by somebody at the desk, who says what came of it. */
@NotificationTest
class CallsApiTest {

    private static final String CALLS = "/api/notification/calls";

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String message = session + ".reminder-24h.1";

    CallsApiTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    /** Somebody who agreed to no message, a day before their visit. */
    private Instant aVisitTomorrow() {
        topics.publish(new ContactUpdated(
                patient,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                null,
                "+15550100142",
                "en",
                ZONE,
                List.of(),
                null,
                null,
                clock.instant()));
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(new Document("_id", patient).append("state.contact.calledBy", "Ana")))
                .isEqualTo(1));
        Instant start = clock.instant().plus(Duration.ofHours(48));
        topics.publish(Story.booked(session, patient, start, ZONE, clock.instant()));
        eventually(() -> assertThat(client.asNurse()
                        .get("/api/notification/messages?patientId=" + patient)
                        .json()
                        .size())
                .isEqualTo(6));
        clock.set(start.minus(Duration.ofHours(24)));
        eventually(() -> assertThat(mine()).hasSize(1));
        return start;
    }

    private List<JsonNode> mine() {
        return client.asFrontDesk()
                .get(CALLS)
                .json()
                .valueStream()
                .filter(call -> call.at("/patientId").asString().equals(patient))
                .toList();
    }

    private Answer ends(boolean reached) {
        return client.asFrontDesk().post(CALLS + "/" + message + "/outcome", Map.of("reached", reached));
    }

    private String why() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + patient)
                .json()
                .valueStream()
                .filter(one -> one.at("/id").asString().equals(message))
                .map(one -> one.at("/why").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void theDeskIsAskedToCallIsToldWhatToSayAndSaysThatThePatientWasTold() {
        Instant start = aVisitTomorrow();

        JsonNode call = mine().getFirst();
        assertThat(call.at("/number").asString()).isEqualTo("+15550100142");
        assertThat(call.at("/words").asString()).startsWith("Riverside clinic: visit ");
        assertThat(Instant.parse(call.at("/callBy").asString())).isEqualTo(start.minus(Duration.ofHours(1)));
        CallAsked asked =
                topics.await(CallAsked.class, told -> told.notificationId().equals(message));
        assertThat(asked.toString()).doesNotContain("5550100142");
        assertThat(ends(true).status()).isEqualTo(204);

        assertThat(why()).isEqualTo("Given to the desk to call; the patient was told.");
        assertThat(mine()).isEmpty();
        topics.await(
                NotificationDelivered.class,
                told -> told.notificationId().equals(message) && told.channel().equals("VOICE"));
        assertThat(ends(true).status()).as("said twice").isEqualTo(204);
        assertThat(ends(false).status()).as("and otherwise").isEqualTo(409);
    }

    @Test
    void whoeverIsNotReachedEitherIsAFailureThatEverybodySees() {
        aVisitTomorrow();

        assertThat(ends(false).status()).isEqualTo(204);

        assertThat(why()).isEqualTo("Given to the desk to call; nobody was reached.");
        topics.await(NotificationBounced.class, told -> told.notificationId().equals(message));
        topics.await(NotificationFailed.class, told -> told.notificationId().equals(message));
    }

    @Test
    void nobodyCallsAboutATimeThatDoesNotHoldAnyMore() {
        Instant start = aVisitTomorrow();
        topics.publish(new SessionMoved(
                session,
                Story.COURSE,
                patient,
                start.plus(Duration.ofDays(3)),
                start.plus(Duration.ofDays(3)).plus(Duration.ofHours(2)),
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                start,
                "PATIENT_REQUEST",
                clock.instant()));

        eventually(() -> assertThat(mine()).isEmpty());
        assertThat(ends(true).status()).isEqualTo(409);
    }

    @Test
    void aCallThatNobodyMadeInTimeLapsesAndIsAFailure() {
        Instant start = aVisitTomorrow();
        clock.set(start.minus(Duration.ofHours(1)));

        eventually(() -> assertThat(mine()).isEmpty());
        topics.await(NotificationFailed.class, told -> told.notificationId().equals(message));
        clock.set(start);
    }

    @Test
    void theNumberAndTheWordsGoWithThePerson() {
        aVisitTomorrow();
        topics.publish(new PatientErased(patient, "PATIENT_ASKED", "staff-manager", clock.instant()));

        eventually(() -> assertThat(
                        database.getCollection("calls").countDocuments(new Document("state.patientId", patient)))
                .isZero());
    }

    @Test
    void onlyThoseWhoLookAfterPatientsSeeWhomToCall() {
        assertThat(client.get(CALLS).status()).isEqualTo(401);
        assertThat(client.asAnalyst().get(CALLS).status()).isEqualTo(403);
        assertThat(client.asTherapist().get(CALLS).status()).isEqualTo(200);
    }
}
