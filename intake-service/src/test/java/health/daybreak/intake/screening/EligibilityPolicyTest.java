package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.aHealthyAdult;
import static health.daybreak.intake.screening.ChartFixture.answering;
import static health.daybreak.intake.screening.ChartFixture.failedTrial;
import static health.daybreak.intake.screening.ChartFixture.forThe;
import static health.daybreak.intake.screening.ChartFixture.notAsked;
import static health.daybreak.intake.screening.ChartFixture.withPressures;
import static health.daybreak.intake.screening.ChartFixture.withSuicideRisk;
import static health.daybreak.intake.screening.ChartFixture.withTrials;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.store.PolicyFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityPolicyTest {

    private static final ScreeningRules RULES = PolicyFile.read();
    private static final EligibilityPolicy POLICY = RULES.policy();

    @Test
    void somebodyWhomNothingSpeaksAgainstIsEligibleForTheReasonThatTwoDrugsFailed() {
        assertThat(POLICY.assess(aHealthyAdult())).isInstanceOfSatisfying(Verdict.Eligible.class, eligible -> {
            assertThat(ids(eligible)).containsExactly("indication.treatment-resistant");
            assertThat(eligible.missing()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionAnsweredYesRaisesARuleThatBlocksOrAsksForReview(Question question) {
        Verdict verdict = POLICY.assess(answering(question, Answer.YES));
        assertThat(verdict.reasons())
                .filteredOn(reason -> reason.rule().severity() != Severity.NOTE)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.evidence().getFirst()).isEqualTo("answered yes"));
        assertThat(verdict).isNotInstanceOf(Verdict.Eligible.class);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionThatWasNotAskedIsMissing(Question question) {
        Verdict verdict = POLICY.assess(notAsked(question));
        assertThat(verdict).isInstanceOf(Verdict.NeedsPhysicianReview.class);
        assertThat(verdict.missing()).singleElement().satisfies(missing -> assertThat(missing.items())
                .containsExactly(question.name()));
    }

    @Test
    void aPatientWithSystolicOf182IsDeclinedAndToldWhy() {
        Verdict verdict = POLICY.assess(withPressures(new BloodPressure(182, 90)));
        assertThat(verdict).isInstanceOf(Verdict.Declined.class);
        assertThat(verdict.reasons().getFirst().evidence()).containsExactly("182/90 mmHg (measured here, 2026-11-23)");
    }

    @Test
    void anAnswerThatNobodyKnowsNeedsAPhysician() {
        Verdict verdict = POLICY.assess(answering(Question.GLAUCOMA, Answer.UNKNOWN));
        assertThat(verdict).isInstanceOf(Verdict.NeedsPhysicianReview.class);
        assertThat(ids(verdict)).contains("review.unknown-answers");
    }

    @Test
    void theQuestionsOfTheContraindicationListBlock() {
        Set<String> blocking = POLICY.inForceOn(ChartFixture.TODAY).rules().stream()
                .filter(rule -> rule.severity() == Severity.BLOCK)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(blocking)
                .contains(
                        "contraindication.pregnancy",
                        "contraindication.pregnancy-test",
                        "contraindication.drug-screen-result",
                        "contraindication.breastfeeding",
                        "contraindication.psychosis",
                        "contraindication.substance-use-disorder",
                        "contraindication.uncontrolled-hypertension",
                        "risk.suicide-high")
                .hasSize(21);
    }

    @Nested
    class SuicideRiskFound {

        @Test
        void aHighRiskBlocksAModerateNeedsReviewALowIsNoted() {
            assertThat(ids(POLICY.assess(withSuicideRisk("HIGH", true)))).contains("risk.suicide-high");
            assertThat(POLICY.assess(withSuicideRisk("HIGH", false))).isInstanceOf(Verdict.Declined.class);
            assertThat(POLICY.assess(withSuicideRisk("MODERATE", false)))
                    .isInstanceOf(Verdict.NeedsPhysicianReview.class);
            assertThat(POLICY.assess(withSuicideRisk("LOW", false))).isInstanceOf(Verdict.Eligible.class);
            assertThat(ids(POLICY.assess(withSuicideRisk("LOW", false)))).contains("note.suicide-low");
        }
    }

    @Nested
    class WhatTheTreatmentIsMeantFor {

        @Test
        void oneFailedDrugIsNotTreatmentResistance() {
            Verdict verdict = POLICY.assess(withTrials(failedTrial("sertraline", "100")));
            assertThat(verdict).isInstanceOf(Verdict.NeedsPhysicianReview.class);
            assertThat(ids(verdict)).containsExactly("indication.too-few-trials");
        }

        @Test
        void twoTrialsOfTheSameDrugAreOne() {
            assertThat(ids(POLICY.assess(withTrials(failedTrial("sertraline", "100"), failedTrial("Zoloft", "150")))))
                    .containsExactly("indication.too-few-trials");
        }

        @Test
        void noTrialsAtAllAreAskedForAndJudgeNothing() {
            Verdict verdict = POLICY.assess(withTrials());
            assertThat(ids(verdict)).isEmpty();
            assertThat(verdict.missing()).extracting(Missing::code).containsExactly("antidepressant-trials");
        }

        @Test
        void theEvidenceForAnxietyAndPtsdIsSaidToBeWeaker() {
            assertThat(ids(POLICY.assess(forThe(Indication.ANXIETY)))).contains("indication.weaker-evidence");
            assertThat(ids(POLICY.assess(forThe(Indication.PTSD)))).contains("indication.weaker-evidence");
            assertThat(ids(POLICY.assess(forThe(Indication.DEPRESSION)))).isEmpty();
        }
    }

    static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.rule().id()).toList();
    }
}
