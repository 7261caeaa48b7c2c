package health.daybreak.intake.assessment;

import static health.daybreak.intake.assessment.RiskFixture.HIGH;
import static health.daybreak.intake.assessment.RiskFixture.LOW;
import static health.daybreak.intake.assessment.RiskFixture.MODERATE;
import static health.daybreak.intake.assessment.RiskFixture.phq9;
import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.AssessmentWorsened;
import health.daybreak.events.patients.RiskFlagged;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RiskIsFlaggedTest {

    private final RiskFixture clinic = new RiskFixture();

    @Nested
    class ByTheSuicideScreener {

        @Test
        void intentIsAHighRiskThatMustBeTakenChargeOfWithinFifteenMinutes() {
            clinic.answers("a1", "C-SSRS", HIGH, NOON);
            assertThat(flagged()).singleElement().satisfies(risk -> {
                assertThat(risk.riskLevel()).isEqualTo("HIGH");
                assertThat(risk.trigger()).isEqualTo("C-SSRS");
                assertThat(risk.acknowledgeBy()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
            });
        }

        @Test
        void aMethodIsAModerateRiskForTheSameDay() {
            clinic.answers("a1", "C-SSRS", MODERATE, NOON);
            assertThat(flagged()).singleElement().satisfies(risk -> {
                assertThat(risk.riskLevel()).isEqualTo("MODERATE");
                assertThat(risk.acknowledgeBy()).isEqualTo(NOON.plus(Duration.ofHours(4)));
            });
        }

        @Test
        void aWishToBeDeadAloneIsNotedAndFlagsNothing() {
            clinic.answers("a1", "C-SSRS", LOW, NOON);
            assertThat(flagged()).isEmpty();
        }

        @Test
        void theResultIsToldBeforeTheRisk() {
            clinic.answers("a1", "C-SSRS", HIGH, NOON);
            assertThat(clinic.assessments.events())
                    .hasExactlyElementsOfTypes(AssessmentCompleted.class, RiskFlagged.class);
        }
    }

    @Nested
    class ByTheNinthItem {

        @Test
        void atZeroItAsksForNothing() {
            assertThat(clinic.answers("a1", "PHQ-9", phq9(1, 0), NOON).asksFor())
                    .isEmpty();
            assertThat(flagged()).isEmpty();
        }

        @Test
        void atOneItAsksForTheScreenerAtTheSameContact() {
            assertThat(clinic.answers("a1", "PHQ-9", phq9(1, 1), NOON).asksFor())
                    .containsExactly("C-SSRS");
            assertThat(flagged()).isEmpty();
        }

        @Test
        void atTwoItPagesAClinician() {
            clinic.answers("a1", "PHQ-9", phq9(1, 2), NOON);
            assertThat(flagged()).extracting(RiskFlagged::trigger).containsExactly("PHQ-9 item 9");
        }

        @Test
        void aRisePagesAClinicianEvenBelowTwo() {
            clinic.answers("a1", "PHQ-9", phq9(1, 0), NOON);
            clinic.answers("a2", "PHQ-9", phq9(1, 1), NOON.plusSeconds(60));
            assertThat(flagged()).extracting(RiskFlagged::assessmentId).containsExactly("a2");
        }

        @Test
        void theSameAgainPagesNobody() {
            clinic.answers("a1", "PHQ-9", phq9(1, 1), NOON);
            clinic.answers("a2", "PHQ-9", phq9(1, 1), NOON.plusSeconds(60));
            assertThat(flagged()).isEmpty();
        }

        @Test
        void missingItAsksForTheScreener() {
            List<Integer> without = Arrays.asList(1, 1, 1, 1, 1, 1, 1, 1, null);
            assertThat(clinic.answers("a1", "PHQ-9", without, NOON).asksFor()).containsExactly("C-SSRS");
        }
    }

    @Nested
    class ByTheTotal {

        @Test
        void fiveOverTheScreeningIsNotedAndFlagsNothing() {
            clinic.answers("a1", "PHQ-9", phq9(1, 0), NOON);
            Assessment worse = before("a2", Arrays.asList(2, 2, 2, 2, 2, 1, 1, 1, 0));
            assertThat(worse.worsening()).isEqualTo(new Worsening(8, 13));
            assertThat(clinic.told(AssessmentWorsened.class)).singleElement().satisfies(note -> {
                assertThat(note.baselineTotal()).isEqualTo(8);
                assertThat(note.total()).isEqualTo(13);
            });
            assertThat(flagged()).isEmpty();
        }

        @Test
        void fourOverIsNot() {
            clinic.answers("a1", "PHQ-9", phq9(1, 0), NOON);
            assertThat(before("a2", Arrays.asList(2, 2, 2, 2, 1, 1, 1, 1, 0)).worsening())
                    .isNull();
        }

        @Test
        void sixOverIs() {
            clinic.answers("a1", "PHQ-9", phq9(1, 0), NOON);
            assertThat(before("a2", Arrays.asList(2, 2, 2, 2, 2, 2, 1, 1, 0)).worsening())
                    .isEqualTo(new Worsening(8, 14));
        }

        @Test
        void withoutAScreeningThereIsNothingToCompareWith() {
            before("a1", phq9(1, 0));
            assertThat(before("a2", phq9(3, 0)).worsening()).isNull();
        }

        private Assessment before(String id, List<Integer> answers) {
            return clinic.answers(id, "PHQ-9", answers, Occasion.BEFORE_SESSION, NOON.plusSeconds(3600));
        }
    }

    private List<RiskFlagged> flagged() {
        return clinic.told(RiskFlagged.class);
    }
}
