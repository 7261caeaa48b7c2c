package health.daybreak.intake.assessment;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskIsFlaggedAndAcknowledgedTest {

    private static final List<@Nullable Integer> HIGH = Arrays.asList(1, 1, 1, 1, 0, 0, null);
    private static final List<@Nullable Integer> MODERATE = Arrays.asList(1, 1, 1, 0, 0, 0, null);
    private static final List<@Nullable Integer> LOW = Arrays.asList(1, 0, null, null, null, 0, null);

    private final InMemoryPatients patients = new InMemoryPatients();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final RecordAssessment recordAssessment =
            new RecordAssessment(assessments, patients, InstrumentFiles.read(), RiskPolicy.DEFAULT);
    private final AcknowledgeRisk acknowledgeRisk = new AcknowledgeRisk(assessments);

    @BeforeEach
    void amaraAsksForTreatment() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register("amara", PatientFixture.amara(), NOON);
    }

    @Test
    void intentIsAHighRiskThatMustBeTakenChargeOfWithinFifteenMinutes() {
        answer("a1", "C-SSRS", HIGH, NOON);
        assertThat(flagged()).singleElement().satisfies(risk -> {
            assertThat(risk.riskLevel()).isEqualTo("HIGH");
            assertThat(risk.trigger()).isEqualTo("C-SSRS");
            assertThat(risk.acknowledgeBy()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        });
    }

    @Test
    void aMethodIsAModerateRiskForTheSameDay() {
        answer("a1", "C-SSRS", MODERATE, NOON);
        assertThat(flagged()).singleElement().satisfies(risk -> {
            assertThat(risk.riskLevel()).isEqualTo("MODERATE");
            assertThat(risk.acknowledgeBy()).isEqualTo(NOON.plus(Duration.ofHours(4)));
        });
    }

    @Test
    void aWishToBeDeadAloneIsNotedAndFlagsNothing() {
        answer("a1", "C-SSRS", LOW, NOON);
        assertThat(flagged()).isEmpty();
    }

    @Test
    void theResultIsToldBeforeTheRisk() {
        answer("a1", "C-SSRS", HIGH, NOON);
        assertThat(assessments.events()).hasExactlyElementsOfTypes(AssessmentCompleted.class, RiskFlagged.class);
    }

    @Test
    void theNinthItemAtZeroAsksForNothing() {
        assertThat(answer("a1", "PHQ-9", ninth(0), NOON).asksFor()).isEmpty();
        assertThat(flagged()).isEmpty();
    }

    @Test
    void theNinthItemAtOneAsksForTheScreenerAtTheSameContact() {
        assertThat(answer("a1", "PHQ-9", ninth(1), NOON).asksFor()).containsExactly("C-SSRS");
        assertThat(flagged()).isEmpty();
    }

    @Test
    void theNinthItemAtTwoPagesAClinician() {
        answer("a1", "PHQ-9", ninth(2), NOON);
        assertThat(flagged()).extracting(RiskFlagged::trigger).containsExactly("PHQ-9 item 9");
    }

    @Test
    void aRiseOfTheNinthItemPagesAClinicianEvenBelowTwo() {
        answer("a1", "PHQ-9", ninth(0), NOON);
        answer("a2", "PHQ-9", ninth(1), NOON.plusSeconds(60));
        assertThat(flagged()).extracting(RiskFlagged::assessmentId).containsExactly("a2");
    }

    @Test
    void theSameNinthItemAgainPagesNobody() {
        answer("a1", "PHQ-9", ninth(1), NOON);
        answer("a2", "PHQ-9", ninth(1), NOON.plusSeconds(60));
        assertThat(flagged()).isEmpty();
    }

    @Test
    void aMissingNinthItemAsksForTheScreener() {
        assertThat(answer("a1", "PHQ-9", Arrays.asList(1, 1, 1, 1, 1, 1, 1, 1, null), NOON)
                        .asksFor())
                .containsExactly("C-SSRS");
    }

    @Test
    void aClinicianTakesChargeOnceAndIsToldSoTheSecondTime() {
        answer("a1", "C-SSRS", HIGH, NOON);
        Acknowledgement taken =
                new Acknowledgement("staff-nurse", NOON.plusSeconds(300), Disposition.SAFETY_PLAN_MADE, null);
        acknowledgeRisk.acknowledge("amara", "a1", taken);
        assertThat(assessments.events())
                .last()
                .isEqualTo(
                        new RiskAcknowledged("a1", "amara", "staff-nurse", "SAFETY_PLAN_MADE", NOON.plusSeconds(300)));
        assertThat(assessments.withOpenRisk()).isEmpty();
        refused("risk-already-acknowledged", () -> acknowledgeRisk.acknowledge("amara", "a1", taken));
    }

    @Test
    void aRiskThatWasNeverFlaggedCannotBeAcknowledged() {
        answer("a1", "C-SSRS", LOW, NOON);
        refused(
                "no-risk-flagged",
                () -> acknowledgeRisk.acknowledge(
                        "amara",
                        "a1",
                        new Acknowledgement("staff-nurse", NOON, Disposition.SEEN_NO_IMMEDIATE_RISK, null)));
    }

    @Test
    void anotherPatientsRiskIsNotFound() {
        answer("a1", "C-SSRS", HIGH, NOON);
        refused(
                "assessment-not-found",
                () -> acknowledgeRisk.acknowledge(
                        "somebody-else",
                        "a1",
                        new Acknowledgement("staff-nurse", NOON, Disposition.SEEN_NO_IMMEDIATE_RISK, null)));
    }

    private Assessment answer(String id, String instrument, List<@Nullable Integer> answers, Instant at) {
        return recordAssessment
                .record(
                        id,
                        instrument,
                        new Answered("amara", answers, Occasion.SCREENING, null, null, "staff-nurse", at))
                .state();
    }

    private List<RiskFlagged> flagged() {
        return assessments.events().stream()
                .filter(RiskFlagged.class::isInstance)
                .map(RiskFlagged.class::cast)
                .toList();
    }

    private static List<@Nullable Integer> ninth(int answer) {
        return List.of(1, 1, 1, 1, 1, 1, 1, 1, answer);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
