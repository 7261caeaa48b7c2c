package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.ProjectionStore;
import health.daybreak.reporting.projection.Projections;
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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures of the whole service: from events on the broker to answers over HTTP. */
@ReportingTest
class ReportingServiceTest {

    private final TestClient client;
    private final Clinics clinics;
    private final GenerationStore generations;
    private final ProjectionStore projections;

    ReportingServiceTest(TestClient client, Topics topics, GenerationStore generations, ProjectionStore projections) {
        this.client = client;
        this.clinics = new Clinics(client, topics);
        this.generations = generations;
        this.projections = projections;
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
                "outcomes/curves/patients?instrument=PHQ-9&curve=RESPONSE&",
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
    void manyEventsAtOnceComeToWhatEachByItselfComesTo() throws InterruptedException {
        List<Received<ClinicEvent>> history = InMemoryProjections.deliveries(Story.inTreatment("i1", 20)
                .session(1, 20)
                .reminded(1)
                .adverseEvent(1, 1, 4, true)
                .adverseEvent(1, 2, 3, true)
                .session(2, 8)
                .events());
        List<Received<ClinicEvent>> twice = new ArrayList<>(history);
        twice.addAll(history);
        Collections.shuffle(twice, new Random(11));
        Cause isle = new Cause("isle", "reporting", "correlation", null, null, null);
        Projections oneByOne = projections.generation(9_001);
        isle.run(() -> history.forEach(delivery -> InMemoryProjections.deliver(delivery, oneByOne)));

        Projections together = projections.generation(9_002);
        List<Thread> racing = List.of(gathering(twice, together, isle), gathering(history, together, isle));
        for (Thread one : racing) {
            one.join();
        }

        assertThat(isle.call(() -> Figures.of(together))).isEqualTo(isle.call(() -> Figures.of(oneByOne)));
        assertThat(isle.call(() -> Figures.of(together).byMonth().total().completed()))
                .isEqualTo(2);
    }

    /** Takes these events in by a few at once, beside whoever else does. */
    private static Thread gathering(List<Received<ClinicEvent>> deliveries, Projections into, Cause cause) {
        return Thread.ofPlatform()
                .start(() -> cause.run(() -> {
                    Projections.Gathered gathered = into.gather();
                    for (int from = 0; from < deliveries.size(); from += 7) {
                        deliveries
                                .subList(from, Math.min(deliveries.size(), from + 7))
                                .forEach(delivery -> InMemoryProjections.deliver(delivery, gathered.projections()));
                        assertThat(gathered.add()).isZero();
                    }
                }));
    }

    @Test
    void anInstrumentWithoutOutcomesIsRefusedByName() {
        TestClient.Answer answer = clinics.manager("north").get("/api/reporting/outcomes?instrument=AUDIT-C");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("PHQ-9, GAD-7, QIDS-SR16, MADRS, PCL-5, C-SSRS");
    }

    @Test
    void clinicsAreComparedForWhoeverWorksForThemAndNobodyElse() {
        for (String clinic : List.of("gulf", "hook", "inlet")) {
            for (int i = 0; i < 12; i++) {
                clinics.publish(
                        clinic, Story.inTreatment(clinic + i, 20).session(1, 20).session(2, 8));
            }
        }
        TestClient analyst = client.asStaffOf(List.of("gulf", "hook"), "staff-analyst", Roles.ANALYST);
        String path = "/api/reporting/outcomes/groups?by=CLINIC";

        eventually(() -> assertThat(analyst.get(path)
                        .json()
                        .at("/figures/points/0/groups")
                        .valueStream()
                        .map(group -> group.at("/group").asString() + " "
                                + group.at("/analysed").asInt()))
                .containsExactly("gulf 12", "hook 12"));
        assertThat(analyst.get(path + "&asKnownOn=2020-03-02").json().at("/figures/points/0/groups"))
                .isEqualTo(analyst.get(path).json().at("/figures/points/0/groups"));
        TestClient.Answer ofOne = clinics.manager("gulf").get(path);
        assertThat(ofOne.status()).isEqualTo(422);
        assertThat(ofOne.at("/type")).endsWith("one-clinic");
        assertThat(ofOne.at("/detail")).contains("yours names 1");
        assertThat(analyst.with("Daybreak-Clinic", "inlet").get(path).status()).isEqualTo(403);
        assertThat(analyst.get("/api/reporting/outcomes/groups?by=ROUTE")
                        .json()
                        .at("/figures/points/0/groups/0/analysed")
                        .asInt())
                .isEqualTo(12);
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
