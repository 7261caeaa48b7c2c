package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Assessments over real HTTP. */
@ClinicTest
class AssessmentApiTest {

    private final TestClient nurse;
    private final IntakeApi intake;

    AssessmentApiTest(TestClient client) {
        this.nurse = client.asNurse();
        this.intake = new IntakeApi(client);
    }

    @Test
    void aClinicianRatingIsKeptAsATotalWithItsBandVersionAndGiver() {
        String patientId = someone();
        Answer madrs = record(patientId, Map.of("instrument", "MADRS", "total", 31));
        assertThat(madrs.status()).as(madrs.body()).isEqualTo(201);
        assertThat(madrs.at("/band")).isEqualTo("MODERATE");
        assertThat(madrs.at("/highest")).isEqualTo("60");
        assertThat(madrs.at("/giver")).isEqualTo("STAFF");
        assertThat(madrs.at("/instrumentVersion")).isEqualTo("1");
        assertThat(madrs.json().at("/answers").isEmpty()).isTrue();
    }

    @Test
    void aTotalOfAQuestionnaireThatWasAnsweredElsewhereSaysSo() {
        String patientId = someone();
        Map<String, Object> request = Map.of("instrument", "PHQ-9", "total", 21, "takenAt", "2026-01-15T09:00:00Z");
        Answer phq9 = record(patientId, request);
        assertThat(phq9.status()).as(phq9.body()).isEqualTo(201);
        assertThat(phq9.at("/giver")).isEqualTo("EXTERNAL_SCORE");
        assertThat(phq9.at("/takenAt")).isEqualTo("2026-01-15T09:00:00Z");
        assertThat(phq9.at("/asksFor/0")).isEqualTo("C-SSRS");
        assertThat(nurse.get(IntakeApi.screeningOf(patientId))
                        .json()
                        .at("/verdict/missing")
                        .toString())
                .as("it was not answered here")
                .contains("phq-9");
    }

    @Test
    void aScoreSaysWhatItsChangeIsCalled() {
        String patientId = someone();
        record(patientId, Map.of("instrument", "PHQ-9", "answers", List.of(2, 2, 3, 3, 3, 3, 2, 2, 0)));
        record(
                patientId,
                Map.of("instrument", "PHQ-9", "answers", List.of(1, 0, 1, 1, 0, 1, 0, 0, 0), "occasion", "FOLLOW_UP"));
        Answer list = nurse.get(path(patientId));
        assertThat(list.at("/assessments/0/baseline/total")).isEqualTo("20");
        assertThat(list.json().at("/assessments/0/baseline/names").toString())
                .isEqualTo("[\"RESPONSE\",\"REMISSION\",\"MEANINGFUL_IMPROVEMENT\"]");
    }

    @Test
    void signsAreSaidInWords() {
        Answer auditC = record(someone(), Map.of("instrument", "AUDIT-C", "answers", List.of(4, 0, 0)));
        assertThat(auditC.at("/band")).isEqualTo("POSITIVE");
        assertThat(auditC.at("/signs/0/name")).isEqualTo("FROM_FREQUENCY_ALONE");
        assertThat(auditC.at("/signs/0/sentence")).contains("item 1");
    }

    @Test
    void eitherAnswersOrATotalIsExpected() {
        refused(422, "answers-or-total", Map.of("instrument", "PHQ-9"));
        refused(422, "answers-or-total", Map.of("instrument", "PHQ-9", "answers", List.of(0), "total", 3));
    }

    @Test
    void whatCannotBeIsRefusedWithWhatWasExpected() {
        Answer madrs = refused(422, "total-out-of-range", Map.of("instrument", "MADRS", "total", 61));
        assertThat(madrs.at("/detail")).contains("between 0 and 60");
        Answer screener = refused(
                422, "contradictory-answers", Map.of("instrument", "C-SSRS", "answers", List.of(0, 0, 0, 1, 0, 0, 0)));
        assertThat(screener.at("/detail")).contains("Item 4").contains("item 2");
        refused(
                422,
                "taken-in-the-future",
                Map.of("instrument", "MADRS", "total", 3, "takenAt", "2999-01-01T00:00:00Z"));
        refused(422, "unknown-instrument", Map.of("instrument", "HAM-D", "total", 3));
    }

    @Test
    void otherSystemsReadAnInstrumentAndAnAssessmentAsFhirAndGiveThemBack() {
        String patientId = someone();
        record(patientId, Map.of("instrument", "GAD-7", "answers", List.of(1, 2, 3, 0, 1, 2, 3)));
        Answer questionnaire = nurse.get(IntakeApi.PATH + "/instruments/GAD-7/questionnaire");
        assertThat(questionnaire.at("/resourceType")).isEqualTo("Questionnaire");
        assertThat(questionnaire.json().at("/item")).hasSize(7);
        Answer bundle = nurse.get(path(patientId) + "/bundle");
        assertThat(bundle.status()).as(bundle.body()).isEqualTo(200);
        JsonNode response = bundle.json().at("/entry/0/resource");
        String other = someone();
        String responses = IntakeApi.PATH + "/patients/" + other + "/questionnaire-responses";
        Answer first = nurse.post(responses, response);
        Answer again = nurse.post(responses, response);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.at("/total")).isEqualTo("12");
        assertThat(first.at("/giver")).isEqualTo("IMPORT");
        assertThat(again.at("/assessmentId")).isEqualTo(first.at("/assessmentId"));
        assertThat(nurse.get(path(other)).json().at("/assessments")).hasSize(1);
    }

    @Test
    void whatIsNoResponseIsRefusedInWordsThatQuoteNothing() {
        String responses = IntakeApi.PATH + "/patients/" + someone() + "/questionnaire-responses";
        Answer refused = nurse.post(responses, "{\"resourceType\": \"Patient\", \"id\": \"secret\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("resource-unreadable");
        assertThat(refused.body()).doesNotContain("secret");
    }

    private Answer refused(int status, String code, Map<String, Object> request) {
        String patientId = someone();
        Answer refused = record(patientId, request);
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:" + code);
        assertThat(nurse.get(path(patientId)).json().at("/assessments").isEmpty())
                .isTrue();
        return refused;
    }

    private Answer record(String patientId, Map<String, Object> request) {
        Map<String, Object> body = new HashMap<>(Map.of("occasion", "SCREENING"));
        body.putAll(request);
        return nurse.post(path(patientId), body);
    }

    private String someone() {
        return intake.register(IntakeApi.inquiry("Sam", "Score"));
    }

    private static String path(String patientId) {
        return IntakeApi.PATH + "/patients/" + patientId + "/assessments";
    }
}
