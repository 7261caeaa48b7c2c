package health.daybreak.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@ClinicTest
@TestPropertySource(
        properties = {
            "spring.application.name=shelf",
            "spring.cloud.function.definition=courseEvents",
            "spring.cloud.stream.bindings.courseEvents-in-0.destination=daybreak.courses",
            "spring.cloud.stream.bindings.courseEvents-in-0.group=shelf-http"
        })
class HttpPromisesTest {

    private final TestClient client;
    private final Topics topics;
    private final MongoDatabase database;

    HttpPromisesTest(TestClient client, Topics topics, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.database = database;
    }

    @Test
    void aSaveIsToldToTheOthersWithEveryAttributeOfItsCause() {
        Answer answer = client.asNurse().with("X-Correlation-Id", "visit-7").post("/api/shelf/shelves", null);

        assertThat(answer.status()).isEqualTo(200);
        topics.await(CoursePhaseChanged.class, event -> event.courseId().equals(answer.at("/id")));
        var record = topics.records("patient-of-" + answer.at("/id")).getFirst();
        assertThat(record.topic()).isEqualTo("daybreak.courses");
        assertThat(List.of(
                        "ce_specversion",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_sequence",
                        "ce_clinicid",
                        "ce_actorid",
                        "ce_correlationid",
                        "content-type"))
                .map(name -> Topics.header(record, name))
                .containsExactly(
                        "1.0",
                        "daybreak.course.phase-changed.v1",
                        "/daybreak/scheduling",
                        answer.at("/id"),
                        "1",
                        "riverside",
                        "staff-nurse",
                        "visit-7",
                        "application/json");
        assertThat(Topics.header(record, "ce_traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void aRequestWithoutATokenIsNotServed() {
        Answer answer = client.post("/api/shelf/shelves", null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/type")).isEqualTo("urn:daybreak:problem:not-signed-in");
    }

    @Test
    void somebodyWithAnotherRoleIsToldWhoMay() {
        Answer answer = client.asFrontDesk().post("/api/shelf/shelves", null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/detail")).startsWith("Only a nurse may do this");
    }

    @Test
    void anEndpointThatNamesNoRolesIsClosed() {
        assertThat(client.asManager().get("/api/shelf/closed").status()).isEqualTo(403);
    }

    @Test
    void aRepeatedPostWithOneKeyHasOneEffectAndTheSameAnswer() {
        TestClient keyed = client.asNurse().withKey("key-42");

        Answer first = keyed.post("/api/shelf/shelves", null);
        Answer second = keyed.post("/api/shelf/shelves", null);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void oneKeyForTwoDifferentRequestsIsRefused() {
        String shelf = newShelf();
        TestClient keyed = client.asNurse().withKey("key-43");

        assertThat(keyed.post("/api/shelf/shelves/" + shelf + "/items", Map.of("item", "a", "count", 1))
                        .status())
                .isEqualTo(200);
        Answer other = keyed.post("/api/shelf/shelves/" + shelf + "/items", Map.of("item", "b", "count", 1));
        assertThat(other.at("/type")).isEqualTo("urn:daybreak:problem:idempotency-key-reused");
    }

    @Test
    void whoeverComesWhereTooManyAreIsToldToComeAgainInAFewSeconds() {
        Answer answer = client.asNurse().get("/api/shelf/crowded");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("/type")).isEqualTo("urn:daybreak:problem:many-at-the-shelf");
        assertThat(answer.headers().get("retry-after")).containsExactly("2");
    }

    @Test
    void aStaleVersionIsToldWhatChangedAndByWhom() {
        String shelf = newShelf();
        client.asPrescriber().post("/api/shelf/shelves/" + shelf + "/items", Map.of("item", "theirs", "count", 1));

        Answer answer = client.asNurse()
                .havingSeen(1)
                .post("/api/shelf/shelves/" + shelf + "/items", Map.of("item", "mine", "count", 1));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/currentVersion")).isEqualTo("2");
        assertThat(answer.at("/changes/0/by")).isEqualTo("staff-prescriber");
        assertThat(answer.at("/changes/0/changed/0")).isEqualTo("items");
    }

    @Test
    void wrongBodiesAreRefusedByFieldAndExpectation() {
        String items = "/api/shelf/shelves/" + newShelf() + "/items";

        assertThat(problem(items, "{\"item\": \"a\", \"count\": 1, \"colour\": \"red\"}"))
                .contains("colour", "is not a field of this request; expected one of count, item, on");
        assertThat(problem(items, "{\"item\": \"a\"")).contains("not well-formed JSON");
        assertThat(problem(items, "{\"item\": \"a\", \"count\": \"many\"}")).contains("count", "a whole number");
        assertThat(problem(items, "{\"item\": \"a\"}")).contains("count", "a whole number");
        assertThat(problem(items, "{\"item\": \"a\", \"count\": 1, \"on\": \"2026-02-30\"}"))
                .contains("on", "a date that exists");
        assertThat(problem(items, "{\"item\": \"\", \"count\": 1}")).contains("\"field\":\"item\"");
        assertThat(problem(items, "")).contains("missing or cannot be read");
    }

    @Test
    void aBodyOfTwentyMegabytesIsRefused() {
        Answer answer = client.asNurse()
                .post("/api/shelf/shelves/" + newShelf() + "/items", "{\"item\": \"" + "x".repeat(20_000_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/type")).isEqualTo("urn:daybreak:problem:body-too-large");
    }

    @Test
    void dataOfAnotherClinicIsNotThere() {
        String shelf = newShelf();
        TestClient elsewhere = client.asStaffOf(List.of("lakeside"), "staff-other", Roles.NURSE);

        assertThat(elsewhere.get("/api/shelf/patients/" + shelf).status()).isEqualTo(404);
        assertThat(elsewhere
                        .with("Daybreak-Clinic", "riverside")
                        .get("/api/shelf/patients/" + shelf)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everyReadOfAPatientsRecordLeavesAnEntryInAChainThatHolds() {
        String shelf = newShelf();
        client.asNurse().get("/api/shelf/patients/" + shelf);
        client.asNurse().get("/api/shelf/patients/nobody");
        client.asFrontDesk().get("/api/shelf/patients/" + shelf);

        List<Document> entries = database.getCollection("access-audit")
                .find()
                .sort(new Document("number", 1))
                .into(new ArrayList<>());
        assertThat(entries)
                .filteredOn(entry -> entry.getList("patientIds", String.class).contains(shelf))
                .extracting(entry -> entry.getString("actorId"), entry -> entry.getInteger("status"))
                .contains(org.assertj.core.groups.Tuple.tuple("staff-nurse", 200));
        assertThat(AccessAudit.firstBroken(entries)).isEqualTo(-1);

        entries.getFirst().put("actorId", "somebody-else");
        assertThat(AccessAudit.firstBroken(entries)).isEqualTo(1);
    }

    @Test
    void whoeverIsKeptFromARecordByTheirRoleIsInTheAuditTooAndWasShownNothing() {
        String shelf = newShelf();

        assertThat(client.asAnalyst().get("/api/shelf/patients/" + shelf).status())
                .isEqualTo(403);

        List<Document> entries = database.getCollection("access-audit")
                .find(new Document("patientIds", shelf).append("status", 403))
                .into(new ArrayList<>());
        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.getString("actorId"))
                .isEqualTo("staff-analyst"));
    }

    @Test
    void whatAProgramDoesForANamedPersonIsThatPersonsAndTheAuditNamesBoth() {
        Answer answer = client.asProgramFor("staff-nurse", Roles.NURSE).post("/api/shelf/shelves", null);
        assertThat(answer.status()).isEqualTo(200);
        String shelf = answer.at("/id");
        topics.await(CoursePhaseChanged.class, event -> event.courseId().equals(shelf));
        var record = topics.records("patient-of-" + shelf).getFirst();
        assertThat(Topics.header(record, "ce_actorid")).isEqualTo("staff-nurse");

        client.asProgramFor("staff-nurse", Roles.NURSE).get("/api/shelf/patients/" + shelf);
        List<Document> entries = database.getCollection("access-audit")
                .find(new Document("patientIds", shelf))
                .into(new ArrayList<>());
        assertThat(entries).extracting(entry -> entry.getString("actorId")).contains("a-program for staff-nurse");
    }

    @Test
    void aPersonCannotActForAnother() {
        Answer refused =
                client.asNurse().with("Daybreak-Acting-For", "staff-prescriber").post("/api/shelf/shelves", null);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:acting-for-not-allowed");
    }

    @Test
    void theApiDocumentSaysWhatCannotBeMissing() {
        Answer document = client.get(OpenApiGolden.GENERATED);

        assertThat(document.at("/components/schemas/Put/required/0")).isEqualTo("count");
        assertThat(document.json().at("/components/schemas/Put/required").toString())
                .contains("item")
                .doesNotContain("on");
    }

    @Test
    void healthAndMetricsSayHowManyEventsWait() {
        assertThat(client.get("/actuator/health/readiness").at("/status")).isEqualTo("UP");
        assertThat(client.get("/actuator/prometheus").body())
                .contains("daybreak_outbox_pending", "daybreak_outbox_oldest_seconds", "daybreak_dead_letters_total");
    }

    private String problem(String path, String body) {
        Answer answer = client.asNurse().post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private String newShelf() {
        return client.asNurse().post("/api/shelf/shelves", null).at("/id");
    }
}
