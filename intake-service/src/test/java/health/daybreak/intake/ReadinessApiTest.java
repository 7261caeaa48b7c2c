package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Labs and other tests, over real HTTP and real topics. */
@ClinicTest
class ReadinessApiTest {

    private static final String NOW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    ReadinessApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void whoeverIsRegisteredNeedsTestsAndTheOthersHearOfItAtOnce() {
        String patientId = intake.register(IntakeApi.inquiry("Tessa", "Tested"));

        ReadinessChanged told = topics.await(
                ReadinessChanged.class, changed -> changed.patientId().equals(patientId));
        assertThat(told.items()).extracting(ReadinessItem::item).contains("METABOLIC_PANEL", "DRUG_SCREEN");
        assertThat(told.items()).extracting(ReadinessItem::state).containsOnly("MISSING");
    }

    @Test
    void resultsAreEnteredTogetherAndTheOthersHearHowLongTheyCount() {
        String patientId = intake.register(IntakeApi.inquiry("Rita", "Results"));
        Answer entered = post(
                patientId,
                "/results",
                Map.of("results", List.of(result("DRUG_SCREEN", "IN_ORDER"), panel("22"), result("ECG", "IN_ORDER"))));

        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        assertThat(statusOf(entered, "METABOLIC_PANEL")).isEqualTo("VALID");
        ReadinessChanged told = topics.await(
                ReadinessChanged.class,
                changed -> changed.patientId().equals(patientId)
                        && changed.items().stream()
                                .anyMatch(item -> item.state().equals("DONE")));
        assertThat(topics.records(patientId))
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .doesNotContain("22.0"));
        assertThat(told.items()).filteredOn(item -> item.state().equals("DONE")).hasSize(2);
    }

    @Test
    void aResultOutOfTheOrdinaryWaitsForAPrescriberInTheirList() {
        String patientId = intake.register(IntakeApi.inquiry("Olga", "Outside"));
        Answer entered = post(patientId, "/results", Map.of("results", List.of(panel("95"))));
        String resultId = item(entered, "METABOLIC_PANEL").at("/result/id").asString();

        assertThat(statusOf(entered, "METABOLIC_PANEL")).isEqualTo("AWAITING_REVIEW");
        eventually(() -> assertThat(client.asPrescriber()
                        .get(IntakeApi.PATH + "/tests-to-review")
                        .body())
                .contains(patientId));
        String review = "/results/" + resultId + "/review";
        assertThat(post(patientId, review, Map.of("word", "ACCEPTED")).status()).isEqualTo(403);
        Answer accepted = client.asPrescriber()
                .post(readiness(patientId) + review, Map.of("word", "ACCEPTED", "note", "Known fatty liver"));
        assertThat(statusOf(accepted, "METABOLIC_PANEL")).isEqualTo("VALID");
        assertThat(client.asPrescriber()
                        .post(readiness(patientId) + review, Map.of("word", "REPEAT"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:result-already-reviewed");
        eventually(() -> assertThat(client.asPrescriber()
                        .get(IntakeApi.PATH + "/tests-to-review")
                        .body())
                .doesNotContain(patientId));
    }

    @Test
    void whatCannotBeAResultIsRefusedAndNothingIsKept() {
        String patientId = intake.register(IntakeApi.inquiry("Nina", "Nonsense"));
        Map<String, Object> stones = panel("22");
        stones.put("figures", List.of(Map.of("code", "ALT", "value", 22, "unit", "stone")));
        Map<String, Object> tomorrow = result("ECG", "IN_ORDER");
        tomorrow.put("takenAt", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        Map<String, Object> nothingSaid = result("DRUG_SCREEN", "IN_ORDER");
        nothingSaid.remove("outcome");

        assertThat(refusal(patientId, stones)).isEqualTo("urn:daybreak:problem:unit-not-understood");
        assertThat(refusal(patientId, tomorrow)).isEqualTo("urn:daybreak:problem:test-date-not-believable");
        assertThat(refusal(patientId, nothingSaid)).isEqualTo("urn:daybreak:problem:result-incomplete");
        assertThat(refusal(patientId, result("PALM_READING", "IN_ORDER")))
                .isEqualTo("urn:daybreak:problem:test-unknown");
        assertThat(client.asNurse().get(readiness(patientId)).json().at("/earlier"))
                .isEmpty();
    }

    @Test
    void aRepeatedRequestEntersItsResultsOnce() {
        String patientId = intake.register(IntakeApi.inquiry("Rae", "Repeated"));
        Map<String, Object> body = Map.of("results", List.of(result("DRUG_SCREEN", "IN_ORDER")));
        TestClient nurse = client.asNurse().withKey("readiness-" + patientId);
        nurse.post(readiness(patientId) + "/results", body);
        Answer again = nurse.post(readiness(patientId) + "/results", body);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/earlier")).hasSize(1);
    }

    @Test
    void peopleAtTheDeskSeeWhatIsMissingAndNoResult() {
        String patientId = intake.register(IntakeApi.inquiry("Dee", "Desk"));
        post(patientId, "/results", Map.of("results", List.of(result("DRUG_SCREEN", "OUT_OF_THE_ORDINARY"))));

        Answer seen = client.asFrontDesk().get(readiness(patientId));
        assertThat(statusOf(seen, "DRUG_SCREEN")).isEqualTo("AWAITING_REVIEW");
        assertThat(seen.body()).doesNotContain("OUT_OF_THE_ORDINARY");
        assertThat(client.asFrontDesk()
                        .post(readiness(patientId) + "/orders", Map.of("items", List.of("ECG")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void somebodyOfFiftyIsFoundEligibleOnlyWithAnEcg() {
        Map<String, Object> older = IntakeApi.inquiry("Edda", "Fifty");
        older.put("birthDate", "1960-02-01");
        String patientId = intake.register(older);
        screened(patientId);
        Map<String, Object> eligible = Map.of("outcome", "ELIGIBLE", "rationale", "Two trials failed");

        Answer refused = intake.decide(patientId, eligible);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:tests-in-the-way");
        assertThat(refused.at("/detail")).contains("ECG");
        post(patientId, "/results", Map.of("results", List.of(result("ECG", "IN_ORDER"))));
        Answer decided = intake.decide(patientId, eligible);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        eventually(() -> assertThat(client.asNurse().get(readiness(patientId)).at("/stage"))
                .isEqualTo("FIRST_DOSE"));
    }

    @Test
    void aResultThatSpeaksAgainstTreatmentIsAReasonOfTheVerdictAndStaysWithTheDecision() {
        String patientId = intake.register(IntakeApi.inquiry("Vera", "Verdict"));
        screened(patientId);
        assertThat(evidence(patientId, "note.tests-not-known")).contains("no urine drug screen of the last 30 days");
        post(
                patientId,
                "/results",
                Map.of("results", List.of(panel("130"), result("DRUG_SCREEN", "OUT_OF_THE_ORDINARY"))));

        String today = NOW.substring(0, 10);
        assertThat(evidence(patientId, "contraindication.drug-screen-result"))
                .isEqualTo("[\"urine drug screen positive (entered here, " + today + ")\"]");
        assertThat(evidence(patientId, "review.liver-enzymes-measured")).contains("ALT");
        Map<String, Object> declined = Map.of("outcome", "DECLINED", "rationale", "To be explained first");
        assertThat(intake.decide(patientId, declined).status()).isEqualTo(200);
        Map<String, Object> later = result("DRUG_SCREEN", "IN_ORDER");
        later.put("takenAt", Instant.parse(NOW).plusSeconds(1).toString());
        post(patientId, "/results", Map.of("results", List.of(later)));
        assertThat(evidence(patientId, "contraindication.drug-screen-result"))
                .as("what was decided on stays as it was")
                .contains("positive");
    }

    @Test
    void anUnknownPatientIsNotFound() {
        assertThat(client.asNurse().get(readiness("nobody")).status()).isEqualTo(404);
    }

    private void screened(String patientId) {
        intake.answer(patientId, "PHQ-9", Arrays.asList(3, 3, 2, 2, 2, 2, 2, 2, 0, 2));
        intake.answer(patientId, "GAD-7", Arrays.asList(2, 2, 2, 2, 2, 2, 1));
        intake.answer(patientId, "C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null));
        Answer findings = client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        assertThat(findings.status()).as(findings.body()).isEqualTo(200);
    }

    private String evidence(String patientId, String ruleId) {
        Answer screening = client.asPrescriber().get(IntakeApi.screeningOf(patientId));
        return screening
                .json()
                .at("/verdict/reasons")
                .valueStream()
                .filter(reason -> reason.at("/ruleId").asString().equals(ruleId))
                .map(reason -> reason.at("/evidence").toString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(ruleId + " is silent in " + screening.body()));
    }

    private Answer post(String patientId, String path, Map<String, Object> body) {
        return client.asNurse().post(readiness(patientId) + path, body);
    }

    private String refusal(String patientId, Map<String, Object> result) {
        return post(patientId, "/results", Map.of("results", List.of(result("DRUG_SCREEN", "IN_ORDER"), result)))
                .at("/type");
    }

    private static String statusOf(Answer readiness, String item) {
        return item(readiness, item).at("/status").asString();
    }

    private static JsonNode item(Answer readiness, String item) {
        return readiness
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/item").asString().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError(item + " is not in " + readiness.body()));
    }

    private static Map<String, Object> result(String item, String outcome) {
        return new HashMap<>(Map.of("item", item, "takenAt", NOW, "outcome", outcome));
    }

    private static Map<String, Object> panel(String alt) {
        Map<String, Object> panel = result("METABOLIC_PANEL", "IN_ORDER");
        panel.remove("outcome");
        panel.put(
                "figures",
                List.of(
                        Map.of("code", "ALT", "value", alt + ".0", "unit", "U/L"),
                        Map.of("code", "AST", "value", 25, "unit", "U/L"),
                        Map.of("code", "CREATININE", "value", 0.9, "unit", "mg/dL")));
        return panel;
    }

    private static String readiness(String patientId) {
        return IntakeApi.PATH + "/patients/" + patientId + "/readiness";
    }
}
