package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Of people who decide at the same moment one decides, and the others are told what changed. */
@ClinicTest
class TwoPeopleDecideAtOnceTest {

    private static final int PEOPLE = 8;
    private static final List<Integer> HIGH = Arrays.asList(1, 1, 1, 1, 0, 0, null);

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    TwoPeopleDecideAtOnceTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @RepeatedTest(5)
    void ofPrescribersWhoSawTheSameScreeningOneDecides() {
        String patientId = screened();
        TestClient prescriber = client.asPrescriber().havingSeen(1);
        List<Answer> answers = TogetherAtOnce.run(PEOPLE, () -> decline(prescriber, patientId));
        assertOneStands(answers, "stale-version");
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(told -> {
            assertThat(told.json().at("/currentVersion").asLong()).isEqualTo(2);
            assertThat(told.at("/changes/0/by")).isEqualTo("staff-prescriber");
            assertThat(told.json().at("/changes/0/changed").toString()).contains("decision");
        });
        assertToldOnce(patientId);
    }

    @RepeatedTest(5)
    void ofThoseWhoNamedNoVersionTheOthersAreToldWhoDecidedAndWhat() {
        String patientId = screened();
        List<Answer> answers = TogetherAtOnce.run(PEOPLE, () -> decline(client.asPrescriber(), patientId));
        assertOneStands(answers, "already-decided");
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(told -> {
            assertThat(told.at("/outcome")).isEqualTo("DECLINED");
            assertThat(told.at("/detail")).contains("staff-prescriber");
        });
        assertToldOnce(patientId);
    }

    @Test
    void aDecisionOnFindingsThatSomebodyChangedMeanwhileIsRefused() {
        String patientId = screened();
        client.asNurse().put(IntakeApi.screeningOf(patientId), Map.of("indication", "DEPRESSION"));
        Answer stale = decline(client.asPrescriber().havingSeen(1), patientId);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/changes/0/changed/0")).isEqualTo("findings");
        assertThat(stale.at("/changes/0/by")).isEqualTo("staff-nurse");
    }

    @RepeatedTest(5)
    void ofThoseWhoTakeChargeOfARiskOneDoes() {
        String patientId = intake.register(IntakeApi.inquiry("At", "Once"));
        String flag = intake.answer(patientId, "C-SSRS", HIGH);
        List<Answer> answers = TogetherAtOnce.run(PEOPLE, () -> client.asNurse()
                .post(
                        IntakeApi.PATH + "/patients/" + patientId + "/risk-acknowledgements",
                        Map.of("assessmentId", flag, "disposition", "PRESCRIBER_CALLED")));
        assertOneStands(answers, "risk-already-acknowledged");
        topics.await(RiskAcknowledged.class, event -> event.assessmentId().equals(flag));
    }

    @RepeatedTest(5)
    void ofThoseWhoDecideAboutARiskOneDecision() {
        String patientId = intake.register(IntakeApi.inquiry("At", "Once"));
        String flag = intake.answer(patientId, "C-SSRS", HIGH);
        intake.takesCharge(patientId, flag);
        List<Answer> answers = TogetherAtOnce.run(
                PEOPLE, () -> intake.decidesRisk(client.asPrescriber(), patientId, flag, "HOLD_TREATMENT"));
        assertOneStands(answers, "risk-already-decided");
        topics.await(RiskDecided.class, event -> event.assessmentId().equals(flag));
        long seen = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .json()
                .at("/version")
                .asLong();
        TestClient whoSaw = client.asPrescriber().havingSeen(seen);
        List<Answer> anew =
                TogetherAtOnce.run(PEOPLE, () -> intake.decidesRisk(whoSaw, patientId, flag, "SAFE_TO_CONTINUE"));
        assertOneStands(anew, "stale-version");
    }

    private String screened() {
        String patientId = intake.register(IntakeApi.inquiry("At", "Once"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        return patientId;
    }

    private static Answer decline(TestClient prescriber, String patientId) {
        return prescriber.post(
                IntakeApi.screeningOf(patientId) + "/decision",
                Map.of("outcome", "DECLINED", "rationale", "Wants to wait"));
    }

    private static void assertOneStands(List<Answer> answers, String code) {
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(PEOPLE - 1)
                .allSatisfy(told -> {
                    assertThat(told.status()).as(told.body()).isEqualTo(409);
                    assertThat(told.at("/type")).endsWith(code);
                });
    }

    private void assertToldOnce(String patientId) {
        topics.await(PatientScreened.class, event -> event.patientId().equals(patientId));
        String marker = intake.answer(patientId, "GAD-7", List.of(0, 0, 0, 0, 0, 0, 0));
        topics.await(AssessmentCompleted.class, event -> event.assessmentId().equals(marker));
        assertThat(topics.all(PatientScreened.class, event -> event.patientId().equals(patientId)))
                .hasSize(1);
    }
}
