package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A dose of psychotherapy with ketamine waits for the preparation that its protocol wants. */
@TreatmentTest
class PreparedApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final MongoDatabase database;

    PreparedApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock, MongoDatabase database) {
        this.database = database;
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aDoseIsHeldUntilATherapistMarksThePreparationAsHeld() {
        Visit visit = chair.arrivedUnprepared();

        Answer held = client.asNurse().post(visit.path() + "/gate", chair.goodGate());

        assertThat(held.at("/status")).as(held.body()).isEqualTo("HELD");
        assertThat(topics.await(SessionHeld.class, event -> event.sessionId().equals(visit.sessionId()))
                        .checks())
                .containsExactly("PREPARATION");
        assertThat(client.asNurse().post(visit.path() + "/dose/start", null).at("/type"))
                .isEqualTo("urn:daybreak:problem:gate-in-the-way");

        topics.publish(marked(visit));

        eventually(() -> assertThat(client.asNurse()
                        .post(visit.path() + "/gate", chair.goodGate())
                        .at("/status"))
                .isEqualTo("READY"));
        assertThat(client.asNurse().post(visit.path() + "/dose/start", null).at("/status"))
                .isEqualTo("DOSING");
    }

    @Test
    void aPrescriberAnswersWithAReasonForAPatientWhoWasPreparedAndNotMarked() {
        Visit visit = chair.arrivedUnprepared();
        client.asNurse().post(visit.path() + "/gate", chair.goodGate());
        Map<String, Object> override = Map.of("checks", List.of("PREPARATION"), "reason", "Prepared by her therapist");

        assertThat(client.asNurse()
                        .post(visit.path() + "/gate/override", override)
                        .status())
                .isEqualTo(403);
        assertThat(client.asTherapist()
                        .post(visit.path() + "/gate/override", override)
                        .status())
                .isEqualTo(403);
        assertThat(client.asPrescriber()
                        .post(visit.path() + "/gate/override", override)
                        .at("/status"))
                .isEqualTo("READY");
        clock.forward(Duration.ofMinutes(2));
        assertThat(client.asNurse().post(visit.path() + "/dose/start", null).at("/status"))
                .isEqualTo("DOSING");
    }

    @Test
    void aMarkThatIsTakenBackAfterTheGateSaidGoStopsTheStart() {
        Visit visit = chair.ready(Route.KAP);
        assertThat(preparation(visit).at("/verdict").asString()).isEqualTo("GO");

        topics.publish(new ConversationNotHeld(
                visit.preparationId(), visit.courseId(), visit.patientId(), "staff-therapist", clock.instant()));
        eventually(() -> assertThat(database.getCollection("preparations")
                        .countDocuments(new Document("_id", visit.preparationId()).append("state.state", "BOOKED")))
                .isEqualTo(1));

        Answer refused = client.asNurse().post(visit.path() + "/dose/start", null);
        assertThat(refused.at("/type")).as(refused.body()).isEqualTo("urn:daybreak:problem:gate-no-longer-holds");
        assertThat(refused.at("/detail")).contains("is not marked as held");
    }

    @Test
    void aMarkThatIsHeardBeforeItsBookingCounts() {
        Visit visit = chair.arrivedUnprepared();
        ConversationBooked other = another(visit);
        topics.publish(
                new ConversationHeld(
                        other.conversationId(),
                        visit.courseId(),
                        visit.patientId(),
                        "staff-therapist",
                        clock.instant()),
                2);
        topics.publish(other, 1);

        eventually(
                () -> assertThat(preparation(visit).at("/verdict").asString()).isEqualTo("GO"));
    }

    @Test
    void aSessionWhoseProtocolWantsNoPreparationIsNotHeldForOne() {
        Visit visit = chair.arrived(Route.IV);

        assertThat(preparation(visit).at("/verdict").asString()).isEqualTo("GO");
        assertThat(preparation(visit).at("/why").asString()).isEqualTo("The protocol of this course wants none");
    }

    private ConversationHeld marked(Visit visit) {
        return new ConversationHeld(
                visit.preparationId(), visit.courseId(), visit.patientId(), "staff-therapist", clock.instant());
    }

    private ConversationBooked another(Visit visit) {
        return new ConversationBooked(
                visit.courseId() + "-c6",
                visit.courseId(),
                visit.patientId(),
                "PREPARATION",
                1,
                clock.instant().minus(Duration.ofDays(1)),
                clock.instant().minus(Duration.ofHours(22)),
                "America/New_York",
                "room-a",
                "staff-therapist",
                clock.instant().minus(Duration.ofDays(3)));
    }

    private JsonNode preparation(Visit visit) {
        return client.asNurse()
                .get(visit.path())
                .json()
                .at("/gate/checks")
                .valueStream()
                .filter(check -> check.at("/check").asString().equals("PREPARATION"))
                .findFirst()
                .orElseThrow();
    }
}
