package health.daybreak.intake.assessment;

import static health.daybreak.intake.assessment.RiskFixture.HIGH;
import static health.daybreak.intake.assessment.RiskFixture.MODERATE;
import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskAcknowledgementMissed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverdueRiskTest {

    private static final Instant DUE = NOON.plus(Duration.ofMinutes(15));

    private final RiskFixture clinic = new RiskFixture();

    @BeforeEach
    void aHighRiskIsFlaggedAtNoon() {
        clinic.answers("a1", "C-SSRS", HIGH, NOON);
    }

    @Test
    void aMomentBeforeItsTimeItIsNotOverdue() {
        clinic.clockReaches(DUE.minusMillis(1));
        assertThat(missed()).isEmpty();
        assertThat(clinic.riskOf("a1").missedAt()).isNull();
    }

    @Test
    void atItsTimeItIsMarkedAndTold() {
        clinic.clockReaches(DUE);
        assertThat(missed()).containsExactly(new RiskAcknowledgementMissed("a1", "amara", "HIGH", DUE, DUE));
        assertThat(clinic.riskOf("a1").missedAt()).isEqualTo(DUE);
    }

    @Test
    void howeverOftenItIsLookedAtItIsToldOnce() {
        for (int minutes = 15; minutes < 600; minutes += 5) {
            clinic.clockReaches(NOON.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(missed()).hasSize(1);
    }

    @Test
    void aClockThatJumpsAWeekAheadTellsOfEachFlagOnce() {
        clinic.answers("a2", "C-SSRS", MODERATE, NOON.plusSeconds(60));
        Instant weekLater = NOON.plus(Duration.ofDays(7));
        clinic.clockReaches(weekLater);
        clinic.clockReaches(weekLater.plusSeconds(1));
        assertThat(missed()).extracting(RiskAcknowledgementMissed::assessmentId).containsExactlyInAnyOrder("a1", "a2");
    }

    @Test
    void whatSomebodyTookChargeOfInTimeIsNeverOverdue() {
        clinic.takesCharge("a1", DUE.minusMillis(1));
        clinic.clockReaches(DUE.plus(Duration.ofDays(1)));
        assertThat(missed()).isEmpty();
    }

    @Test
    void whoTakesChargeTooLateBeforeAnybodyNoticedIsToldAsLate() {
        clinic.takesCharge("a1", DUE);
        assertThat(clinic.assessments.events())
                .endsWith(
                        new RiskAcknowledgementMissed("a1", "amara", "HIGH", DUE, DUE),
                        new RiskAcknowledged("a1", "amara", "staff-nurse", "SAFETY_PLAN_MADE", DUE));
        clinic.clockReaches(DUE.plusSeconds(1));
        assertThat(missed()).hasSize(1);
    }

    @Test
    void whoTakesChargeAfterItWasNoticedIsNotToldAsLateAgain() {
        clinic.clockReaches(DUE);
        clinic.takesCharge("a1", DUE.plusSeconds(30));
        assertThat(missed()).hasSize(1);
    }

    @Test
    void beingOverdueClosesNothing() {
        clinic.clockReaches(DUE);
        assertThat(clinic.riskOf("a1").step()).isEqualTo(Risk.Step.TO_ACKNOWLEDGE);
    }

    private List<RiskAcknowledgementMissed> missed() {
        return clinic.told(RiskAcknowledgementMissed.class);
    }
}
