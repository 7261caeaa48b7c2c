package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.notifications.PageSent;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole service: a flag in, pages out, the board and the proof over HTTP. */
@NotificationTest
class EscalationApiTest {

    private static final String BOARD = "/api/notification/escalations";
    private static final String ROSTER = "/api/notification/on-call";
    private static final String PROOF = "/api/notification/escalation-proof";

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String answers = UUID.randomUUID().toString();

    EscalationApiTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    private static Map<String, Object> person(String staffId, String phone) {
        return Map.of("staffId", staffId, "phone", phone, "email", staffId + "@example.org");
    }

    private static List<Map<String, Object>> aroundTheClock() {
        List<Map<String, Object>> weekly = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.add(Map.of(
                    "staffId",
                    "staff-nurse",
                    "fromDay",
                    day,
                    "from",
                    "00:00",
                    "untilDay",
                    day.plus(1),
                    "until",
                    "00:00"));
        }
        return weekly;
    }

    private static Map<String, Object> roster() {
        return Map.of(
                "zone", "America/New_York",
                "chain",
                        List.of(
                                person("staff-nurse", "+1 555 010 0142"),
                                person("staff-prescriber", "+1 555 010 0143")),
                "managers", List.of(person("staff-manager", "+1 555 010 0144")),
                "weekly", aroundTheClock(),
                "substitutions", List.of(),
                "coversAll", true);
    }

    private static Map<String, Object> rosterWith(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(roster());
        changed.put(field, value);
        return changed;
    }

    private void onCall() {
        Answer answer = client.asManager().put(ROSTER, roster());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void flagged() {
        topics.publish(new RiskFlagged(
                answers,
                patient,
                "HIGH",
                "C-SSRS",
                clock.instant(),
                clock.instant().plus(Duration.ofMinutes(15))));
    }

    private Stream<JsonNode> onTheBoard() {
        Answer answer = client.asNurse().get(BOARD);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/open").valueStream().filter(open -> open.at("/escalationId")
                .asString()
                .equals(answers));
    }

    private Stream<JsonNode> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox")
                .json()
                .valueStream()
                .filter(page -> page.at("/id").asString().startsWith("page." + answers + "."));
    }

    @Test
    void aFlagPagesWhoeverIsOnCallAndClimbsUntilSomebodyTakesCharge() {
        onCall();
        flagged();
        eventually(() -> assertThat(mailbox()).singleElement().satisfies(page -> {
            assertThat(page.at("/to").asString()).isEqualTo("+15550100142");
            assertThat(page.at("/body").asString()).startsWith("Riverside clinic: a flagged answer waits for you.");
        }));
        PageSent sent = topics.await(PageSent.class, page -> page.escalationId().equals(answers));
        assertThat(sent.staffId()).isEqualTo("staff-nurse");
        assertThat(onTheBoard()).singleElement().satisfies(open -> {
            assertThat(open.at("/patientId").asString()).isEqualTo(patient);
            assertThat(open.at("/nextStepAt").asString())
                    .isEqualTo(clock.instant().plus(Duration.ofMinutes(3)).toString());
            assertThat(open.at("/steps/0/pages/0/staffId").asString()).isEqualTo("staff-nurse");
            assertThat(open.at("/steps/0/pages/0/latest/0/answer").asString()).isEqualTo("Taken.");
            assertThat(open.at("/ladder/source").asString()).contains("clinical reference");
        });

        clock.advance(Duration.ofMinutes(6));
        eventually(() -> assertThat(mailbox().map(page -> page.at("/to").asString()))
                .containsExactlyInAnyOrder("+15550100142", "+15550100142", "+15550100143"));

        topics.publish(new RiskAcknowledged(answers, patient, "staff-prescriber", "SAFETY_PLAN_MADE", clock.instant()));
        eventually(() -> assertThat(onTheBoard()).isEmpty());
        Answer history = client.asNurse().get(BOARD + "/" + answers);
        assertThat(history.at("/taken/by")).isEqualTo("staff-prescriber");
        assertThat(history.at("/open")).isEqualTo("false");
        assertThat(client.asNurse().get(BOARD + "/lately").body()).contains(answers);
    }

    @Test
    void theTelephoneNumbersOfStaffTravelOnNoTopic() {
        onCall();
        flagged();
        topics.await(PageSent.class, page -> page.escalationId().equals(answers));

        assertThat(topics.records(patient))
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .doesNotContain("5550100142", "example.org"));
    }

    @Test
    void whoTakesPartMaySeeTheBoardAndOnlyAManagerChangesTheRoster() {
        for (String path : List.of(BOARD, ROSTER)) {
            assertThat(client.get(path).status()).as(path).isEqualTo(401);
            assertThat(client.asAnalyst().get(path).status()).as(path).isEqualTo(403);
            assertThat(client.asFrontDesk().get(path).status()).as(path).isEqualTo(200);
            assertThat(client.asTherapist().get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(client.asFrontDesk().get(BOARD + "/lately").status()).isEqualTo(403);
        assertThat(client.asNurse().put(ROSTER, roster()).status()).isEqualTo(403);
        assertThat(client.asNurse().get(PROOF).status()).isEqualTo(403);
        assertThat(client.asAuditor().get(PROOF).status()).isEqualTo(200);
        assertThat(client.asNurse().get(BOARD + "/no-such").status()).isEqualTo(404);
    }

    @Test
    void peopleAtTheDeskSeeThatSomebodyMustBeCalledAndNeitherWhoseAnswerItIsNorHowUrgent() {
        onCall();
        flagged();
        eventually(() -> assertThat(onTheBoard()).hasSize(1));

        Answer atTheDesk = client.asFrontDesk().get(BOARD);
        assertThat(atTheDesk.body()).contains(answers).doesNotContain(patient, "HIGH");
        assertThat(client.asFrontDesk().get("/api/notification/mailbox").body()).doesNotContain(patient);
        Answer called = client.asFrontDesk().post(BOARD + "/" + answers + "/calls", Map.of("reached", true));
        assertThat(called.status()).as(called.body()).isEqualTo(200);
        assertThat(called.at("/calls/0/by")).isEqualTo("staff-frontdesk");
        assertThat(called.at("/open")).isEqualTo("true");
    }

    @Test
    void aRosterThatMakesNoSenseIsRefusedAndSaysWhy() {
        TestClient manager = client.asManager();
        Answer number = manager.put(ROSTER, rosterWith("chain", List.of(person("staff-nurse", "ask Nina"))));
        assertThat(number.status()).as(number.body()).isEqualTo(422);
        assertThat(number.at("/type")).endsWith("not-a-telephone-number");
        assertThat(number.body()).doesNotContain("ask Nina");
        Answer uncovered =
                manager.put(ROSTER, rosterWith("weekly", aroundTheClock().subList(0, 6)));
        assertThat(uncovered.status()).as(uncovered.body()).isEqualTo(422);
        assertThat(uncovered.at("/type")).endsWith("on-call-hours-uncovered");
        List<Map<String, Object>> twice = new ArrayList<>(aroundTheClock());
        twice.add(twice.getFirst());
        assertThat(manager.put(ROSTER, rosterWith("weekly", twice)).at("/type")).endsWith("on-call-hours-overlap");
        assertThat(manager.put(ROSTER, rosterWith("zone", "Nowhere/Town")).status())
                .isEqualTo(400);
        assertThat(manager.put(ROSTER, rosterWith("chain", List.of())).status()).isEqualTo(400);
    }

    @Test
    void ofTwoManagersWhoChangeTheRosterAtOnceTheSecondIsTold() {
        onCall();
        long seen = client.asManager().get(ROSTER).json().at("/version").asLong();
        Map<String, Object> more = rosterWith("managers", List.of(person("staff-" + patient, "+1 555 010 0155")));
        assertThat(client.asManager().havingSeen(seen).put(ROSTER, more).status())
                .isEqualTo(200);

        assertThat(client.asManager().havingSeen(seen).put(ROSTER, roster()).status())
                .isEqualTo(409);
    }

    @Test
    void theProofOfAMonthIsReadAndTakenAway() {
        onCall();
        flagged();
        String month = YearMonth.from(clock.instant().atZone(ZoneId.of("America/New_York")))
                .toString();
        eventually(() -> assertThat(onTheBoard()).hasSize(1));
        topics.publish(new RiskAcknowledged(answers, patient, "staff-nurse", "SAFETY_PLAN_MADE", clock.instant()));
        eventually(() -> assertThat(onTheBoard()).isEmpty());

        Answer proof = client.asManager().get(PROOF + "?month=" + month);
        assertThat(proof.status()).as(proof.body()).isEqualTo(200);
        JsonNode all = proof.json().at("/lines").valueStream().toList().getLast();
        assertThat(all.at("/flagged").asInt()).isPositive();
        assertThat(all.at("/medianSeconds").isNumber()).isTrue();
        Answer table = client.asManager().get(PROOF + "/table?month=" + month);
        assertThat(table.body())
                .startsWith("clinic,month,level,flagged,median_seconds,worst_seconds,in_time,share_in_time,untaken\r\n")
                .contains("riverside," + month + ",ALL,");
        assertThat(client.asManager().get(PROOF + "?month=June").status()).isEqualTo(400);
    }

    @Test
    void aPersonWhoIsErasedIsPagedAboutNoMoreAndCountsOn() {
        onCall();
        flagged();
        eventually(() -> assertThat(onTheBoard()).hasSize(1));
        topics.publish(new PatientErased(patient, "PATIENT_ASKED", "staff-manager", clock.instant()));

        eventually(() -> assertThat(onTheBoard()).isEmpty());
        Document kept = database.getCollection("escalations")
                .find(new Document("_id", answers))
                .first();
        assertThat(kept).isNotNull();
        assertThat(kept.get("state", Document.class).toJson()).doesNotContain(patient);
    }
}
