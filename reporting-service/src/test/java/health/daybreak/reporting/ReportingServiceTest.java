package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.ProjectionStore;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ClinicTest
@TestPropertySource(properties = "daybreak.reporting.rebuild.look-every=200ms")
class ReportingServiceTest {

    private final TestClient client;
    private final Clinics clinics;
    private final GenerationStore generations;
    private final ProjectionStore projections;
    private final MongoDatabase database;

    ReportingServiceTest(
            TestClient client,
            Topics topics,
            GenerationStore generations,
            ProjectionStore projections,
            MongoDatabase database) {
        this.client = client;
        this.clinics = new Clinics(client, topics);
        this.generations = generations;
        this.projections = projections;
        this.database = database;
    }

    @Test
    void aClinicSeesItsOwnFiguresAndNobodyElses() {
        clinics.publish("north", Story.inTreatment("n1", 20).session(1, 20).session(2, 8), Story.of("n2"));

        eventually(() -> assertThat(clinics.funnel("north")).isEqualTo(List.of(2, 1, 1, 1, 1, 0)));
        eventually(() -> assertThat(clinics.get("north", "sessions")
                        .at("/figures/total/completed")
                        .asInt())
                .isEqualTo(2));
        eventually(() -> assertThat(clinics.get("north", "outcomes")
                        .at("/figures/rows/0/response/courses")
                        .asInt())
                .isEqualTo(1));
        assertThat(clinics.funnel("south")).isEqualTo(List.of(0, 0, 0, 0, 0, 0));
    }

    @Test
    void aRebuildReadsTheTopicsAgainAndEndsInTheSameFigures() {
        clinics.publish(
                "west",
                Story.inTreatment("w1", 20)
                        .session(1, 20)
                        .adverseEvent(1, 1, 1, false)
                        .session(2, 8)
                        .adverseEvent(1, 2, 3, true),
                Story.of("w2").declined());
        eventually(() -> assertThat(clinics.get("west", "adverse-events")
                        .at("/figures/byGrade/2/rate/per100")
                        .toString())
                .isEqualTo("50.0"));
        eventually(() -> assertThat(clinics.funnel("west")).isEqualTo(List.of(2, 2, 1, 1, 1, 0)));
        eventually(() -> assertThat(clinics.get("west", "sessions")
                        .at("/figures/total/completed")
                        .asInt())
                .isEqualTo(2));
        List<JsonNode> before = clinics.figures("west");
        int generation = clinics.get("west", "funnel").at("/generation").asInt();

        TestClient.Answer started = clinics.manager("west").post("/api/reporting/rebuild", null);

        assertThat(started.status()).isEqualTo(202);
        eventually(
                () -> assertThat(clinics.get("west", "funnel").at("/generation").asInt())
                        .isGreaterThan(generation));
        assertThat(clinics.figures("west")).isEqualTo(before);
        JsonNode last = clinics.get("west", "rebuild").at("/last");
        assertThat(last.at("/events").asLong()).isPositive();
        assertThat(last.at("/requestedBy").asString()).isEqualTo("staff-manager");
    }

    @Test
    void eventsThatComeTwiceAndOutOfOrderAcrossTopicsCountOnce() {
        List<Received<ClinicEvent>> deliveries =
                new ArrayList<>(InMemoryProjections.deliveries(Story.inTreatment("e1", 20)
                        .session(1, 20)
                        .session(2, 8)
                        .reminded(1)
                        .adverseEvent(2, 1, 4, true)
                        .adverseEvent(2, 2, 3, true)
                        .adverseEvent(2, 3, 2, false)
                        .events()));
        deliveries.addAll(List.copyOf(deliveries));
        Collections.shuffle(deliveries, new Random(7));
        deliveries.forEach(delivery -> clinics.publish("east", delivery));

        eventually(() -> assertThat(clinics.funnel("east")).isEqualTo(List.of(1, 1, 1, 1, 1, 0)));
        eventually(() -> assertThat(clinics.get("east", "sessions")
                        .at("/figures/total/completed")
                        .asInt())
                .isEqualTo(2));
        eventually(() -> assertThat(
                        clinics.get("east", "messages").at("/figures/sent").asInt())
                .isEqualTo(1));
        eventually(() -> assertThat(clinics.get("east", "adverse-events")
                        .at("/figures/byGrade/1/rate/events")
                        .asInt())
                .isEqualTo(1));
        assertThat(clinics.get("east", "adverse-events")
                        .at("/figures/all/events")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRebuildThatAnInstanceDiedOverIsTakenUpAndEndsInTheSameFigures() {
        clinics.publish("hill", Story.inTreatment("h1", 20).session(1, 20), Story.of("h2"));
        eventually(() -> assertThat(clinics.funnel("hill")).isEqualTo(List.of(2, 1, 1, 1, 1, 0)));
        List<JsonNode> before = clinics.figures("hill");

        int half = generations
                .change(current -> current.start("dead-instance", Instant.EPOCH))
                .live()
                .getLast();
        Received<ClinicEvent> first =
                InMemoryProjections.deliveries(Story.of("h2").events()).getFirst();
        new Cause("hill", "dead-instance", "correlation", null, null, null)
                .run(() -> InMemoryProjections.deliver(first, projections.generation(half)));

        eventually(
                () -> assertThat(clinics.get("hill", "funnel").at("/generation").asInt())
                        .isGreaterThanOrEqualTo(half));
        assertThat(clinics.figures("hill")).isEqualTo(before);
    }

    @Test
    void figuresAreAnsweredAsTheyWereKnownOnADayAndSayForWhichMoment() {
        List<Received<ClinicEvent>> deliveries = InMemoryProjections.deliveries(
                Story.inTreatment("b1", 20).session(1, 20).session(2, 8).events(),
                number -> Instant.parse("2020-03-02T15:00:00Z").plus(Duration.ofDays(number)));
        deliveries.reversed().forEach(delivery -> clinics.publish("bay", delivery));
        eventually(() -> assertThat(clinics.funnel("bay")).isEqualTo(List.of(1, 1, 1, 1, 1, 0)));
        eventually(() -> assertThat(clinics.get("bay", "sessions")
                        .at("/figures/total/completed")
                        .asInt())
                .isEqualTo(2));

        JsonNode then = clinics.get("bay", "funnel?asKnownOn=2020-03-05");
        assertThat(then.at("/figures/stages").valueStream().map(stage -> stage.at("/patients")
                        .asInt()))
                .containsExactly(1, 1, 1, 1, 0, 0);
        assertThat(then.at("/asKnownOn").asString()).isEqualTo("2020-03-06T04:59:59.999Z");
        assertThat(clinics.get("bay", "funnel").at("/asKnownOn").isMissingNode()
                        || clinics.get("bay", "funnel").at("/asKnownOn").isNull())
                .isTrue();
        JsonNode figures =
                clinics.get("bay", "sessions?asKnownOn=2020-03-07T00:00:00Z").at("/figures/total");
        assertThat(figures.at("/booked").asInt()).isEqualTo(1);
        assertThat(figures.at("/completed").asInt()).isZero();
    }

    @Test
    void aDayOnWhichNothingWasKnownIsRefusedOnEveryFigure() {
        clinics.publish("bank", Story.of("k1"));
        eventually(() -> assertThat(clinics.funnel("bank").getFirst()).isEqualTo(1));

        for (String path : List.of(
                "funnel?",
                "sessions?",
                "outcomes?",
                "outcomes/groups?",
                "outcomes/patients?instrument=PHQ-9&measure=RESPONSE&point=FOLLOW_UP&",
                "messages?",
                "adverse-events?",
                "safety?",
                "safety/patients?figure=HELD&",
                "operations?",
                "operations/patients?figure=NO_SHOW&",
                "compliance?",
                "compliance/patients?figure=UNSIGNED&")) {
            for (var bad : Map.of(
                            "2999-01-01", "as-known-on-in-the-future",
                            "1969-12-30", "as-known-on-before-first-event",
                            "soon", "as-known-on-unreadable")
                    .entrySet()) {
                TestClient.Answer answer =
                        clinics.manager("bank").get("/api/reporting/" + path + "asKnownOn=" + bad.getKey());
                assertThat(answer.status()).as(path + bad).isEqualTo(422);
                assertThat(answer.at("/type")).endsWith(bad.getValue());
            }
        }
    }

    @Test
    void anInstrumentWithoutOutcomesIsRefusedByName() {
        TestClient.Answer answer = clinics.manager("north").get("/api/reporting/outcomes?instrument=AUDIT-C");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("PHQ-9, GAD-7, QIDS-SR16, MADRS, PCL-5, C-SSRS");
    }

    @Test
    void whoIsBehindAFigureIsForThoseWhoMayOpenPatientsAndIsWrittenDown() {
        clinics.publish("lake", Story.inTreatment("l1", 20).session(1, 20).session(2, 8));
        String path = "outcomes/patients?instrument=PHQ-9&measure=RESPONSE&point=BEFORE_SESSION&number=2";
        eventually(() -> assertThat(clinics.get("lake", path)
                        .at("/figures/courses/0/patientId")
                        .asString())
                .isEqualTo("l1"));

        assertThat(database.getCollection("access-audit").countDocuments(new Document("patientIds", "l1")))
                .isPositive();
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
        assertThat(clinics.manager("lake")
                        .get("/api/reporting/" + path.replace("number=2", "number=1"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoIsBehindAFigureOfSafetyIsForThoseWhoMayOpenPatientsAndIsWrittenDown() {
        clinics.publish(
                "gate",
                Story.inTreatment("g1", 20)
                        .session(1, 20)
                        .held(1)
                        .overridden(1, "BLOOD_PRESSURE")
                        .checked("URINARY", 9),
                Story.inTreatment("g2", 20).session(1, 20));
        String path = "safety/patients?figure=GATE_OVERRIDDEN&kind=BLOOD_PRESSURE";
        eventually(() -> assertThat(clinics.get("gate", path)
                        .at("/figures/cases/0/patientId")
                        .asString())
                .isEqualTo("g1"));

        assertThat(database.getCollection("access-audit").countDocuments(new Document("patientIds", "g1")))
                .isPositive();
        assertThat(database.getCollection("access-audit").countDocuments(new Document("patientIds", "g2")))
                .isZero();
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
        assertThat(clinics.manager("gate")
                        .get("/api/reporting/safety/patients?figure=LUCK")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void offersAreHeardOfAndOpenedByThoseWhoMay() {
        clinics.publish("offers", Story.of("w1").offered("offer-w1", 0).offerEnded("offer-w1", "TAKEN", 25));
        String path = "operations/patients?figure=OFFER&kind=TAKEN";

        eventually(() -> assertThat(clinics.get("offers", path)
                        .at("/figures/cases/0/minutes")
                        .asInt())
                .isEqualTo(25));
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
    }

    @Test
    void lateAcknowledgementsAreOpenedByThoseWhoMay() {
        clinics.publish("flags", Story.of("f1").flagged("HIGH").acknowledged(90));
        String path = "compliance/patients?figure=ACKNOWLEDGED_LATE&kind=HIGH";

        eventually(() -> assertThat(clinics.get("flags", path)
                        .at("/figures/cases/0/minutes")
                        .asInt())
                .isEqualTo(90));
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        assertThat(clinics.manager("north")
                        .get("/api/reporting/sessions?by=DECADE")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void figuresAreForManagersPrescribersAndAnalystsAndARebuildForManagers() {
        for (String path : List.of(
                "funnel",
                "sessions",
                "outcomes",
                "outcomes/groups",
                "messages",
                "adverse-events",
                "safety",
                "operations",
                "compliance",
                "rebuild")) {
            assertThat(client.asNurse().get("/api/reporting/" + path).status())
                    .as(path)
                    .isEqualTo(403);
            eventually(() -> assertThat(
                            client.asAnalyst().get("/api/reporting/" + path).status())
                    .as(path)
                    .isEqualTo(200));
        }
        assertThat(client.asAnalyst().post("/api/reporting/rebuild", null).status())
                .isEqualTo(403);
    }

    @Test
    void theApiIsTheOneThatIsCheckedIn() throws IOException {
        OpenApiGolden.assertUnchanged(client, "reporting");
    }
}
