package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.intake.screening.Question;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From questionnaires to a decision over real HTTP. */
@ClinicTest
class ScreeningApiTest {

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    ScreeningApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void fromInquiryToAnEligibleDecisionAndBeyond() {
        String patientId = intake.register(IntakeApi.inquiry("Noor", "Haddad"));
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 0));
        intake.answer(patientId, "GAD-7", List.of(1, 1, 2, 2, 1, 1, 2));
        intake.answer(patientId, "C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null));
        Answer saved = client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.at("/verdict/outcome")).isEqualTo("ELIGIBLE");
        assertThat(intake.stageOf(patientId)).isEqualTo("REVIEW");
        assertThat(intake.queuedDecisions()).contains(patientId);

        Answer decided =
                intake.decide(patientId, Map.of("outcome", "ELIGIBLE", "rationale", "Two failed trials, no risk"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        PatientScreened screened =
                topics.await(PatientScreened.class, event -> event.patientId().equals(patientId));
        assertThat(screened.outcome()).isEqualTo("ELIGIBLE");
        assertThat(screened.baselinePhq9()).isEqualTo(16);
        assertThat(screened.baselineGad7()).isEqualTo(10);
        assertThat(screened.adequateTrials()).isEqualTo(2);
        assertThat(screened.weightKilograms()).isEqualByComparingTo("70.5");
        eventually(() -> assertThat(intake.stageOf(patientId)).isEqualTo("ELIGIBLE"));
        assertThat(intake.queuedDecisions()).doesNotContain(patientId);

        Instant now = Instant.parse("2030-01-01T12:00:00Z");
        String course = UUID.randomUUID().toString();
        topics.publish(IntakeApi.completedSession(course, patientId, now));
        topics.publish(new CourseStarted(
                course,
                patientId,
                screened.screeningId(),
                "iv-standard",
                1,
                "IV",
                "TREATMENT_RESISTANT_DEPRESSION",
                6,
                new BigDecimal("0.5"),
                40,
                "staff-prescriber",
                now));
        eventually(() -> assertThat(intake.stageOf(patientId)).isEqualTo("IN_COURSE"));
        eventually(() -> assertThat(client.asNurse()
                        .get(IntakeApi.PATH + "/patients/" + patientId)
                        .at("/courses/0/completedSessions"))
                .isEqualTo("1"));
        topics.publish(new CourseCompleted(course, patientId, 6, now.plusSeconds(60)));
        eventually(() -> assertThat(intake.stageOf(patientId)).isEqualTo("COMPLETED"));
    }

    @Test
    void aHighRiskIsFlaggedAtOnceAndBlocksTheDecisionUntilAPrescriberHasDecidedAboutIt() {
        String patientId = intake.register(IntakeApi.inquiry("Ilse", "Brandt"));
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 2));
        intake.answer(patientId, "GAD-7", List.of(1, 1, 2, 2, 1, 1, 2));
        String screener = intake.answer(patientId, "C-SSRS", Arrays.asList(1, 1, 1, 1, 0, 0, null));
        topics.await(
                RiskFlagged.class,
                event -> event.assessmentId().equals(screener)
                        && event.riskLevel().equals("HIGH"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        Map<String, Object> eligible =
                Map.of("outcome", "ELIGIBLE", "rationale", "Considered", "overrideReason", "Inpatient with 1:1 watch");
        assertThat(intake.decide(patientId, eligible).at("/type")).endsWith("high-risk-unacknowledged");

        intake.takesCharge(patientId, screener);
        assertThat(intake.decide(patientId, eligible).at("/type"))
                .as("taking charge is not deciding")
                .endsWith("high-risk-unacknowledged");
        Answer safe = intake.decidesRisk(client.asPrescriber(), patientId, screener, "SAFE_TO_CONTINUE");
        assertThat(safe.status()).as(safe.body()).isEqualTo(200);
        assertThat(intake.decide(patientId, Map.of("outcome", "ELIGIBLE", "rationale", "Considered"))
                        .at("/type"))
                .as("a high risk still blocks, and needs a reason to be overridden")
                .endsWith("override-reason-missing");
        assertThat(intake.decide(patientId, eligible).status()).isEqualTo(200);
    }

    @Test
    void theWeeksOfATrialFollowFromItsDatesAndTheDepressionIsStaged() {
        String patientId = intake.register(IntakeApi.inquiry("Dated", "Trials"));
        Map<String, Object> dated = new HashMap<>(IntakeApi.trial("sertraline", 150));
        dated.remove("weeks");
        dated.putAll(Map.of("startedOn", "2026-01-05", "endedOn", "2026-03-01"));
        Map<String, Object> findings = new HashMap<>(IntakeApi.completeFindings());
        findings.put("trials", List.of(dated, IntakeApi.trial("venlafaxine", 225)));
        findings.put(
                "episode",
                Map.of(
                        "months",
                        13,
                        "severity",
                        "MODERATE",
                        "augmentationTried",
                        true,
                        "electroconvulsiveTherapyTried",
                        false));
        Answer saved = client.asNurse().put(IntakeApi.screeningOf(patientId), findings);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.at("/trials/0/trial/weeks")).isEqualTo("8");
        assertThat(saved.at("/resistance/outcome")).isEqualTo("RESISTANT");
        assertThat(saved.at("/maudsley/total")).isEqualTo("7");
        assertThat(saved.at("/maudsley/band")).isEqualTo("MODERATE");

        dated.put("endedOn", "2025-12-31");
        Answer refused = client.asNurse().put(IntakeApi.screeningOf(patientId), findings);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("trial-ends-before-it-begins");
        dated.remove("endedOn");
        assertThat(client.asNurse()
                        .put(IntakeApi.screeningOf(patientId), findings)
                        .at("/type"))
                .endsWith("weeks-missing");
    }

    @Test
    void aContraindicationIsOverriddenByAMedicalDirectorOnlyAndTheDecisionSaysWhich() {
        String patientId = intake.register(IntakeApi.inquiry("Over", "Ridden"));
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 0));
        intake.answer(patientId, "GAD-7", List.of(1, 1, 2, 2, 1, 1, 2));
        intake.answer(patientId, "C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null));
        Map<String, Object> findings = new HashMap<>(IntakeApi.completeFindings());
        findings.put("answers", IntakeApi.answersWithYesTo(Question.PORPHYRIA));
        client.asNurse().put(IntakeApi.screeningOf(patientId), findings);
        Map<String, Object> eligible =
                Map.of("outcome", "ELIGIBLE", "rationale", "Considered", "overrideReason", "Ruled out by genetics");
        Answer refused = intake.decide(patientId, eligible);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("override-not-yours");
        assertThat(refused.at("/rules/0")).isEqualTo("contraindication.porphyria");
        Answer decided = client.asMedicalDirector().post(IntakeApi.screeningOf(patientId) + "/decision", eligible);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.at("/decision/overridden/0")).isEqualTo("contraindication.porphyria");
    }

    @Test
    void onlyAPrescriberDecides() {
        String patientId = intake.register(IntakeApi.inquiry("Ravi", "Menon"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        Answer refused = client.asNurse()
                .post(IntakeApi.screeningOf(patientId) + "/decision", Map.of("outcome", "DECLINED", "rationale", "No"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(topics.all(PatientScreened.class, event -> event.patientId().equals(patientId)))
                .isEmpty();
    }

    @Test
    void aRepeatedDecisionWithTheSameKeyIsTakenOnce() {
        String patientId = intake.register(IntakeApi.inquiry("Key", "Twice"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        TestClient prescriber = client.asPrescriber().withKey(UUID.randomUUID().toString());
        Map<String, Object> declined = Map.of("outcome", "DECLINED", "rationale", "Wants to wait");
        Answer first = prescriber.post(IntakeApi.screeningOf(patientId) + "/decision", declined);
        Answer second = prescriber.post(IntakeApi.screeningOf(patientId) + "/decision", declined);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void aSecondDecisionIsAConflict() {
        String patientId = intake.register(IntakeApi.inquiry("Jon", "Berg"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        Map<String, Object> declined = Map.of("outcome", "DECLINED", "rationale", "Wants to wait");
        assertThat(intake.decide(patientId, declined).status()).isEqualTo(200);
        Answer second = intake.decide(patientId, declined);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).endsWith("already-decided");
    }

    @Test
    void nobodyIsFoundEligibleWhileSomethingIsMissing() {
        String patientId = intake.register(IntakeApi.inquiry("Mia", "Koch"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        Answer refused = intake.decide(patientId, Map.of("outcome", "ELIGIBLE", "rationale", "Looks fine"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/missing").toString()).contains("phq-9", "gad-7", "c-ssrs");
    }

    @Test
    void anUnknownQuestionOrAnswerIsRefused() {
        String patientId = intake.register(IntakeApi.inquiry("Enu", "Merated"));
        Answer refused = client.asNurse()
                .put(
                        IntakeApi.screeningOf(patientId),
                        Map.of("answers", List.of(Map.of("question", "LUCK", "answer", "YES"))));
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void eightAnswersToThePhq9AndScoresOutOfRangeAreRefused() {
        String patientId = intake.register(IntakeApi.inquiry("Eight", "Answers"));
        String path = IntakeApi.PATH + "/patients/" + patientId + "/assessments";
        Map<String, Object> eight =
                Map.of("instrument", "PHQ-9", "answers", Collections.nCopies(8, 1), "occasion", "SCREENING");
        Map<String, Object> tooHigh =
                Map.of("instrument", "PHQ-9", "answers", Collections.nCopies(9, 4), "occasion", "SCREENING");
        assertThat(client.asNurse().post(path, eight).at("/type")).endsWith("wrong-number-of-answers");
        assertThat(client.asNurse().post(path, tooHigh).at("/type")).endsWith("answer-out-of-range");
        assertThat(client.asNurse().get(path).json().at("/assessments").size()).isZero();
    }

    @Test
    void aStaleVersionIsAConflictThatSaysWhatChanged() {
        String patientId = intake.register(IntakeApi.inquiry("Stale", "Version"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), Map.of("indication", "DEPRESSION"));
        TestClient nurse = client.asNurse().havingSeen(1);
        assertThat(nurse.put(IntakeApi.screeningOf(patientId), Map.of("indication", "ANXIETY"))
                        .status())
                .isEqualTo(200);
        Answer stale = nurse.put(IntakeApi.screeningOf(patientId), Map.of("indication", "PTSD"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/type")).endsWith("stale-version");
        assertThat(stale.at("/changes/0/changed/0")).isEqualTo("findings");
    }
}
