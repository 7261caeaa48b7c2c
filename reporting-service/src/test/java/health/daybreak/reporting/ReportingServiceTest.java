package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.ClinicEvent;
import health.daybreak.events.research.ParticipantRemoved;
import health.daybreak.events.research.ResearchCourseEnded;
import health.daybreak.events.research.ResearchCourseStarted;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ReportingTest
class ReportingServiceTest {

    private final TestClient client;
    private final Topics topics;
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
        this.topics = topics;
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
    void whoIsBehindACurveIsForThoseWhoMayOpenPatientsAndIsWrittenDownAndStandsAsItWasKnown() {
        List<Received<ClinicEvent>> deliveries = InMemoryProjections.deliveries(
                Story.inTreatment("v1", 20).session(1, 20).session(2, 8).events(),
                number -> Instant.parse("2020-03-02T15:00:00Z").plus(Duration.ofDays(number)));
        deliveries.forEach(delivery -> clinics.publish("vale", delivery));
        String path = "outcomes/curves/patients?instrument=PHQ-9&curve=RESPONSE";
        eventually(() -> assertThat(clinics.get("vale", path)
                        .at("/figures/courses/0/patientId")
                        .asString())
                .isEqualTo("v1"));

        JsonNode course = clinics.get("vale", path + "&from=2").at("/figures/courses/0");
        assertThat(course.at("/days").asInt()).isEqualTo(2);
        assertThat(course.at("/happened").asBoolean()).isTrue();
        assertThat(clinics.get("vale", path + "&from=3").at("/figures/courses")).isEmpty();
        assertThat(clinics.get("vale", path + "&asKnownOn=2020-03-08").at("/figures/courses"))
                .isEmpty();
        assertThat(database.getCollection("access-audit")
                        .countDocuments(new Document("patientIds", "v1")
                                .append("action", "GET /api/reporting/outcomes/curves/patients")))
                .isPositive();
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
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
    void aTableIsTakenAwayByThoseWhoMayAndEverybodyInItIsWrittenDown() {
        clinics.publish("dale", Story.inTreatment("d1", 20).session(1, 20), Story.inTreatment("d2", 11));
        TestClient analyst = client.asStaffOf(List.of("dale"), "staff-analyst", Roles.ANALYST);
        eventually(() -> assertThat(
                        analyst.get("/api/reporting/exports/courses?format=CSV").body())
                .contains("course-d1,d1,", "course-d2,d2,"));

        TestClient.Answer csv = analyst.get("/api/reporting/exports/courses?format=CSV");
        TestClient.Answer parquet = clinics.manager("dale").get("/api/reporting/exports/courses?format=PARQUET");

        assertThat(csv.headers().get("content-type")).containsExactly("text/csv;charset=UTF-8");
        assertThat(csv.headers().get("content-disposition"))
                .singleElement()
                .asString()
                .matches("attachment; filename=\"courses-[0-9-]+T[0-9]{6}Z[.]csv\"");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(parquet.headers().get("content-type")).containsExactly("application/vnd.apache.parquet");
        assertThat(parquet.body()).startsWith("PAR1").endsWith("PAR1");
        assertThat(database.getCollection("access-audit")
                        .countDocuments(new Document("action", "GET /api/reporting/exports/{table}")
                                .append("actorId", "staff-manager")
                                .append("patientIds", List.of("d1", "d2"))))
                .isEqualTo(1);
        assertThat(clinics.manager("empty-clinic")
                        .get("/api/reporting/exports/courses?format=CSV")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(client.asPrescriber()
                        .get("/api/reporting/exports/courses?format=CSV")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTableThatIsNoneIsRefusedByName() {
        TestClient.Answer answer = clinics.manager("north").get("/api/reporting/exports/names?format=CSV");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("sessions, courses, scores");
    }

    @Test
    void aClinicIsTakenAwayInFhir() {
        clinics.publish("moor", Story.of("m1"));
        String path = "/api/reporting/exports/fhir/Patient";
        eventually(() -> assertThat(clinics.manager("moor").get(path).body()).contains("m1"));

        TestClient.Answer answer = clinics.manager("moor").get(path);

        assertThat(answer.headers().get("content-type")).containsExactly("application/fhir+ndjson");
        assertThat(answer.body()).isEqualTo("{\"resourceType\":\"Patient\",\"id\":\"m1\",\"active\":true}\n");
        assertThat(database.getCollection("access-audit")
                        .countDocuments(new Document("action", "GET /api/reporting/exports/fhir/{resourceType}")
                                .append("patientIds", List.of("m1"))))
                .isPositive();
        assertThat(client.asNurse().get(path).status()).isEqualTo(403);
        assertThat(clinics.manager("moor")
                        .get("/api/reporting/exports/fhir/Person")
                        .at("/detail"))
                .contains("Patient, EpisodeOfCare, Encounter, MedicationAdministration, Observation, AdverseEvent");
    }

    @Test
    void aSignedMonthIsFoundGenuineAndAChangedOneIsNot() {
        String reports = "/api/reporting/monthly-reports/";
        TestClient manager = clinics.manager("north");
        eventually(() -> assertThat(manager.get(reports + "2020-01?format=JSON").status())
                .isEqualTo(200));
        String report = manager.get(reports + "2020-01?format=JSON").body();

        assertThat(manager.post(reports + "check", report).at("/verdict")).isEqualTo("GENUINE");
        assertThat(client.asAuditor()
                        .post(reports + "check", report.replace("\"clinicId\":\"north\"", "\"clinicId\":\"south\""))
                        .at("/verdict"))
                .isEqualTo("CHANGED");
        assertThat(manager.get(reports + "key").at("/publicKey")).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(manager.get(reports + "2020-01?format=HTML").headers().get("content-type"))
                .containsExactly("text/html");
        assertThat(manager.get(reports + "2999-01?format=JSON").at("/detail")).contains("2999-01 is not over");
        assertThat(client.asNurse().get(reports + "2020-01?format=JSON").status())
                .isEqualTo(403);
    }

    @Test
    void whoAgreesIsToldToResearchersAndNobodyElseIs() {
        clinics.publish(
                "cove",
                treated("cove-1"),
                treated("cove-2").agreesToResearch(),
                treated("cove-3").agreesToResearch());

        topics.await(ResearchCourseEnded.class, any -> true);
        eventually(() -> assertThat(pseudonyms()).hasSize(2));
        String pseudonym = pseudonyms().getFirst();
        topics.records(pseudonym).forEach(record -> {
            assertThat(Topics.header(record, "ce_clinicid")).isEqualTo("research");
            assertThat(Topics.header(record, "ce_actorid")).isEqualTo("reporting");
            assertThat(Topics.header(record, "ce_correlationid")).isNotEqualTo("correlation");
            assertThat(Topics.header(record, "ce_causationid")).isEmpty();
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain("cove");
        });

        clinics.publish(
                "cove",
                treated("cove-2").agreesToResearch().takesResearchBack(),
                treated("cove-3").agreesToResearch().takesResearchBack());
        eventually(() -> assertThat(topics.all(ParticipantRemoved.class, any -> true))
                .extracting(ParticipantRemoved::pseudonym)
                .containsExactlyInAnyOrderElementsOf(pseudonyms()));
        assertThat(topics.records(pseudonym))
                .extracting(record -> Topics.header(record, "ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(pseudonyms()).hasSize(2);
    }

    private static Story treated(String patient) {
        return Story.inTreatment(patient, 20).session(1, 20).courseCompleted();
    }

    private List<String> pseudonyms() {
        return topics.all(ResearchCourseStarted.class, any -> true).stream()
                .map(ResearchCourseStarted::pseudonym)
                .toList();
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
        clinics.publish("offers", Story.of("o1").offered("offer-o1", 0).offerEnded("offer-o1", "TAKEN", 25));
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
