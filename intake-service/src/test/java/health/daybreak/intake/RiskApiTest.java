package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.intake.assessment.NoticeMissedAcknowledgements;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A flagged risk over real HTTP, from the answer to the decision. */
@ClinicTest
class RiskApiTest {

    private static final List<Integer> HIGH = Arrays.asList(1, 1, 1, 1, 0, 0, null);
    private static final List<Integer> MODERATE = Arrays.asList(1, 1, 1, 0, 0, 0, null);
    private static final List<Integer> NONE = Arrays.asList(0, 0, null, null, null, 0, null);

    private final TestClient client;
    private final Topics topics;
    private final NoticeMissedAcknowledgements notice;
    private final MongoDatabase database;
    private final IntakeApi intake;

    RiskApiTest(TestClient client, Topics topics, NoticeMissedAcknowledgements notice, MongoDatabase database) {
        this.database = database;
        this.client = client;
        this.topics = topics;
        this.notice = notice;
        this.intake = new IntakeApi(client);
    }

    @Test
    void fromTheAnswerToTheDecisionEachStepIsToldToTheOthers() {
        String patientId = intake.register(IntakeApi.inquiry("Ada", "Quist"));
        String flag = intake.answer(patientId, "C-SSRS", HIGH);
        topics.await(RiskFlagged.class, event -> event.assessmentId().equals(flag));
        assertThat(queued(flag).at("/step").asString()).isEqualTo("TO_ACKNOWLEDGE");
        assertThat(queued(flag).at("/secondsLeft").asLong()).isPositive();

        Answer early = intake.decidesRisk(client.asPrescriber(), patientId, flag, "SAFE_TO_CONTINUE");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("/type")).endsWith("risk-not-acknowledged");

        intake.takesCharge(patientId, flag);
        topics.await(RiskAcknowledged.class, event -> event.assessmentId().equals(flag));
        assertThat(queued(flag).at("/step").asString()).isEqualTo("TO_DECIDE");
        assertThat(queued(flag).at("/acknowledged/by").asString()).isEqualTo("staff-nurse");

        Answer byANurse = intake.decidesRisk(client.asNurse(), patientId, flag, "SAFE_TO_CONTINUE");
        assertThat(byANurse.status()).isEqualTo(403);

        Answer held = intake.decidesRisk(client.asPrescriber(), patientId, flag, "HOLD_TREATMENT");
        assertThat(held.status()).as(held.body()).isEqualTo(200);
        assertThat(held.json().at("/risk/holdsTreatment").asBoolean()).isTrue();
        topics.await(
                RiskDecided.class,
                event -> event.assessmentId().equals(flag) && event.decision().equals("HOLD_TREATMENT"));
        assertThat(intake.queuedRisks()).doesNotContain(flag);

        TestClient whoSaw =
                client.asPrescriber().havingSeen(held.json().at("/version").asLong());
        Answer safe = intake.decidesRisk(whoSaw, patientId, flag, "SAFE_TO_CONTINUE");
        assertThat(safe.json().at("/risk/step").asString()).isEqualTo("CLEARED");
    }

    @Test
    void noOtherRequestClosesAFlag() {
        String patientId = intake.register(IntakeApi.inquiry("Bo", "Lindqvist"));
        String flag = intake.answer(patientId, "C-SSRS", HIGH);
        String path = IntakeApi.PATH + "/patients/" + patientId;

        intake.answer(patientId, "C-SSRS", NONE);
        intake.answer(patientId, "PHQ-9", List.of(0, 0, 0, 0, 0, 0, 0, 0, 0));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        intake.decide(patientId, Map.of("outcome", "DECLINED", "rationale", "Not now"));
        client.asNurse().delete(path + "/assessments/" + flag);
        client.asNurse().put(path + "/assessments/" + flag, Map.of("answers", NONE));
        client.asManager().delete(path + "/risk-decisions");
        client.asManager().delete(path);
        notice.notice(Instant.now().plusSeconds(366L * 24 * 3600));

        assertThat(queued(flag).at("/step").asString()).isEqualTo("TO_ACKNOWLEDGE");
        assertThat(topics.all(RiskDecided.class, event -> event.assessmentId().equals(flag)))
                .isEmpty();
    }

    @Test
    void theQueueShowsWhatIsMostUrgentFirst() {
        String patientId = intake.register(IntakeApi.inquiry("Cleo", "Marsh"));
        String moderate = intake.answer(patientId, "C-SSRS", MODERATE);
        String taken = intake.answer(patientId, "C-SSRS", HIGH);
        String high = intake.answer(patientId, "C-SSRS", HIGH);
        String later = intake.answer(patientId, "C-SSRS", HIGH);
        intake.takesCharge(patientId, taken);
        assertThat(queuedOf(patientId)).containsExactly(high, later, moderate, taken);
    }

    @Test
    void whatIsOverdueIsMarkedAndToldOnceByWhicheverInstanceLooksFirst() {
        String patientId = intake.register(IntakeApi.inquiry("Dov", "Amsel"));
        String flag = intake.answer(patientId, "C-SSRS", MODERATE);
        Instant tomorrow = Instant.now().plusSeconds(24 * 3600);
        TogetherAtOnce.run(8, () -> notice.notice(tomorrow));
        topics.await(
                RiskAcknowledgementMissed.class, event -> event.assessmentId().equals(flag));
        assertThat(queued(flag).at("/missedAt").asString()).isNotBlank();
        String marker = intake.answer(patientId, "C-SSRS", HIGH);
        topics.await(RiskFlagged.class, event -> event.assessmentId().equals(marker));
        assertThat(topics.all(RiskAcknowledgementMissed.class, event -> event.assessmentId()
                        .equals(flag)))
                .hasSize(1);
    }

    @Test
    void aScreenerThatANinthItemAskedForIsDueUntilItIsAnswered() {
        String patientId = intake.register(IntakeApi.inquiry("Eli", "Novak"));
        String asking = intake.answer(patientId, "PHQ-9", List.of(1, 1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(queue().at("/asked").toString()).contains(asking);
        intake.answer(patientId, "C-SSRS", NONE);
        assertThat(queue().at("/asked").toString()).doesNotContain(asking);
    }

    @Test
    void whatWaitsIsCountedWithoutOpeningAnybodysRecord() {
        String patientId = intake.register(IntakeApi.inquiry("Ida", "Counted"));
        intake.answer(patientId, "C-SSRS", HIGH);
        long before = looks(patientId);

        Answer counted = client.asNurse().get(IntakeApi.PATH + "/review-queue/count");

        JsonNode queue = queue();
        assertThat(counted.json().at("/waiting").asInt())
                .as(counted.body())
                .isEqualTo(queue.at("/decisions").size()
                        + queue.at("/risks").size()
                        + queue.at("/packets").size()
                        + queue.at("/asked").size());
        assertThat(looks(patientId))
                .as("the queue is a look, the count is none")
                .isEqualTo(before + 1);
        assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/review-queue/count")
                        .status())
                .isEqualTo(403);
    }

    private long looks(String patientId) {
        return database.getCollection("access-audit").countDocuments(new Document("patientIds", patientId));
    }

    private JsonNode queue() {
        return client.asNurse().get(IntakeApi.PATH + "/review-queue").json();
    }

    private JsonNode queued(String assessmentId) {
        for (JsonNode risk : queue().at("/risks")) {
            if (risk.at("/assessmentId").asString().equals(assessmentId)) {
                return risk;
            }
        }
        throw new AssertionError(assessmentId + " is not in the review queue");
    }

    private List<String> queuedOf(String patientId) {
        List<String> ids = new ArrayList<>();
        for (JsonNode risk : queue().at("/risks")) {
            if (risk.at("/patientId").asString().equals(patientId)) {
                ids.add(risk.at("/assessmentId").asString());
            }
        }
        return ids;
    }
}
