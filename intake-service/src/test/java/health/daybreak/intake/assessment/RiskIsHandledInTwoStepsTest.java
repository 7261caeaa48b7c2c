package health.daybreak.intake.assessment;

import static health.daybreak.intake.assessment.RiskFixture.HIGH;
import static health.daybreak.intake.assessment.RiskFixture.LOW;
import static health.daybreak.intake.assessment.RiskFixture.refused;
import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.platform.aggregate.StaleVersion;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RiskIsHandledInTwoStepsTest {

    private static final Instant SOON = NOON.plusSeconds(300);
    private static final Instant LATER = NOON.plusSeconds(900);

    private final RiskFixture clinic = new RiskFixture();

    @Test
    void aClinicianTakesChargeAndAPrescriberDecides() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        assertThat(clinic.riskOf("a1").step()).isEqualTo(Risk.Step.TO_ACKNOWLEDGE);
        clinic.takesCharge("a1", SOON);
        assertThat(clinic.assessments.events())
                .last()
                .isEqualTo(new RiskAcknowledged("a1", "amara", "staff-nurse", "SAFETY_PLAN_MADE", SOON));
        assertThat(clinic.riskOf("a1").step()).isEqualTo(Risk.Step.TO_DECIDE);
        clinic.decides("a1", RiskVerdict.SAFE_TO_CONTINUE, LATER);
        assertThat(clinic.assessments.events())
                .last()
                .isEqualTo(new RiskDecided("a1", "amara", "HIGH", "SAFE_TO_CONTINUE", "staff-prescriber", LATER));
        assertThat(clinic.riskOf("a1").step()).isEqualTo(Risk.Step.CLEARED);
    }

    @Test
    void takingChargeDecidesNothing() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        clinic.takesCharge("a1", SOON);
        assertThat(clinic.assessments.withOpenRisk()).hasSize(1);
        assertThat(clinic.told(RiskDecided.class)).isEmpty();
    }

    @Test
    void nobodyDecidesBeforeSomebodyHasTakenCharge() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        refused("risk-not-acknowledged", () -> clinic.decides("a1", RiskVerdict.SAFE_TO_CONTINUE, SOON));
    }

    @Test
    void chargeIsTakenOnceAndTheSecondIsToldSo() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        clinic.takesCharge("a1", SOON);
        refused("risk-already-acknowledged", () -> clinic.takesCharge("a1", LATER));
    }

    @Test
    void holdingAndReferringHoldTreatment() {
        for (RiskVerdict verdict : new RiskVerdict[] {RiskVerdict.HOLD_TREATMENT, RiskVerdict.REFER}) {
            clinic.answers(verdict.name(), "C-SSRS", HIGH, NOON);
            clinic.takesCharge(verdict.name(), SOON);
            clinic.decides(verdict.name(), verdict, LATER);
            assertThat(clinic.riskOf(verdict.name()).step()).isEqualTo(Risk.Step.HELD);
        }
    }

    @Test
    void whatIsHeldIsDecidedAnewOnlyByWhoHasSeenTheDecision() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        clinic.takesCharge("a1", SOON);
        clinic.decides("a1", RiskVerdict.HOLD_TREATMENT, LATER);
        refused("risk-already-decided", () -> clinic.decides("a1", RiskVerdict.SAFE_TO_CONTINUE, LATER));
        clinic.decidesAnew("a1", RiskVerdict.SAFE_TO_CONTINUE, LATER);
        assertThat(clinic.riskOf("a1").step()).isEqualTo(Risk.Step.CLEARED);
        assertThat(clinic.riskOf("a1").decisions())
                .extracting(RiskDecision::verdict)
                .containsExactly(RiskVerdict.HOLD_TREATMENT, RiskVerdict.SAFE_TO_CONTINUE);
    }

    @Test
    void whoSawAnOlderVersionIsToldSo() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        clinic.takesCharge("a1", SOON);
        RiskDecision decision = new RiskDecision("staff-prescriber", LATER, RiskVerdict.REFER, "To the ward");
        DecideRisk decide = new DecideRisk(clinic.assessments, RiskFixture.ANYBODY);
        assertThatThrownBy(() -> decide.decide("amara", "a1", 1L, decision)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDecisionNeedsItsPlanInWords() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        clinic.takesCharge("a1", SOON);
        RiskDecision wordless = new RiskDecision("staff-prescriber", LATER, RiskVerdict.SAFE_TO_CONTINUE, " ");
        refused("plan-missing", () -> new DecideRisk(clinic.assessments, RiskFixture.ANYBODY)
                .decide("amara", "a1", null, wordless));
    }

    @Test
    void aRiskThatWasNeverFlaggedIsNeitherAcknowledgedNorDecided() {
        clinic.answers("a1", "C-SSRS", LOW, NOON);
        refused("no-risk-flagged", () -> clinic.takesCharge("a1", SOON));
        refused("no-risk-flagged", () -> clinic.decides("a1", RiskVerdict.SAFE_TO_CONTINUE, SOON));
    }

    @Test
    void anotherPatientsRiskIsNotFound() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
        Acknowledgement taken = new Acknowledgement("staff-nurse", SOON, Disposition.PRESCRIBER_CALLED, null);
        RiskDecision safe = new RiskDecision("staff-prescriber", SOON, RiskVerdict.SAFE_TO_CONTINUE, "Plan");
        refused("assessment-not-found", () -> new AcknowledgeRisk(clinic.assessments)
                .acknowledge("somebody-else", "a1", taken));
        refused("assessment-not-found", () -> new DecideRisk(clinic.assessments, RiskFixture.ANYBODY)
                .decide("somebody-else", "a1", null, safe));
    }
}
