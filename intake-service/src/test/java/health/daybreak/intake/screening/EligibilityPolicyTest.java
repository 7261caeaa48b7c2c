package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.aHealthyAdult;
import static health.daybreak.intake.screening.ChartFixture.agedYears;
import static health.daybreak.intake.screening.ChartFixture.agedYearsAndAlmostOneMore;
import static health.daybreak.intake.screening.ChartFixture.answering;
import static health.daybreak.intake.screening.ChartFixture.failedTrial;
import static health.daybreak.intake.screening.ChartFixture.meantFor;
import static health.daybreak.intake.screening.ChartFixture.notAsked;
import static health.daybreak.intake.screening.ChartFixture.ofGender;
import static health.daybreak.intake.screening.ChartFixture.taking;
import static health.daybreak.intake.screening.ChartFixture.with;
import static health.daybreak.intake.screening.ChartFixture.withPressures;
import static health.daybreak.intake.screening.ChartFixture.withRecorded;
import static health.daybreak.intake.screening.ChartFixture.withSuicideRisk;
import static health.daybreak.intake.screening.ChartFixture.withTrials;
import static health.daybreak.intake.screening.ChartFixture.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.daybreak.intake.screening.store.PolicyFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    void everyQuestionAnsweredYesRaisesExactlyOneRuleThatBlocksOrAsksForReview(Question question) {
        Verdict verdict = POLICY.assess(answering(question, Answer.YES));
        assertThat(verdict.reasons())
                .filteredOn(reason -> reason.rule().severity() != Severity.NOTE)
                .singleElement()
                .satisfies(reason -> assertThat(reason.evidence()).containsExactly("answered yes"));
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
    void anAnswerThatNobodyKnowsNeedsAPhysician() {
        Verdict verdict = POLICY.assess(answering(Question.GLAUCOMA, Answer.UNKNOWN));
        assertThat(verdict).isInstanceOf(Verdict.NeedsPhysicianReview.class);
        assertThat(ids(verdict)).contains("review.unknown-answers");
    }

    @Test
    void theQuestionsOfTheContraindicationListBlock() {
        Set<String> blocking = POLICY.inForceOn(ChartFixture.TODAY).stream()
                .filter(rule -> rule.severity() == Severity.BLOCK)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(blocking)
                .contains(
                        "contraindication.pregnancy",
                        "contraindication.breastfeeding",
                        "contraindication.psychosis",
                        "contraindication.substance-use-disorder",
                        "contraindication.uncontrolled-hypertension",
                        "risk.suicide-high")
                .hasSize(19);
    }

    @Nested
    class Boundaries {

        static Stream<Arguments> figures() {
            return Stream.of(
                    arguments("review.weight-below-45", with(Measure.WEIGHT_KILOGRAMS, "44.9"), true),
                    arguments("review.weight-below-45", with(Measure.WEIGHT_KILOGRAMS, "45"), false),
                    arguments("review.weight-above-115", with(Measure.WEIGHT_KILOGRAMS, "115"), false),
                    arguments("review.weight-above-115", with(Measure.WEIGHT_KILOGRAMS, "115.1"), true),
                    arguments("review.body-mass-index", massIndex("115.5"), false),
                    arguments("review.body-mass-index", massIndex("115.6"), true),
                    arguments("review.age-below-18", agedYears(18), false),
                    arguments("review.age-below-18", agedYearsAndAlmostOneMore(17), true),
                    arguments("review.age-above-75", agedYearsAndAlmostOneMore(75), false),
                    arguments("review.age-above-75", agedYears(76), true),
                    arguments("review.heart-rate", with(Measure.HEART_RATE, "49"), true),
                    arguments("review.heart-rate", with(Measure.HEART_RATE, "50"), false),
                    arguments("review.heart-rate", with(Measure.HEART_RATE, "120"), false),
                    arguments("review.heart-rate", with(Measure.HEART_RATE, "121"), true),
                    arguments("review.oxygen-saturation", with(Measure.OXYGEN_SATURATION, "94"), true),
                    arguments("review.oxygen-saturation", with(Measure.OXYGEN_SATURATION, "95"), false),
                    arguments("indication.mild-depression", with(Measure.PHQ_9, "9"), true),
                    arguments("indication.mild-depression", with(Measure.PHQ_9, "10"), false),
                    arguments("review.drug-dast-10", with(Measure.DAST_10, "2"), false),
                    arguments("review.drug-dast-10", with(Measure.DAST_10, "3"), true),
                    arguments("review.alcohol-audit-c", with(Measure.AUDIT_C, "2"), false),
                    arguments("review.alcohol-audit-c", with(Measure.AUDIT_C, "3"), true),
                    arguments("review.alcohol-audit-c", ofGender("male", with(Measure.AUDIT_C, "3")), false),
                    arguments("review.alcohol-audit-c", ofGender("male", with(Measure.AUDIT_C, "4")), true),
                    arguments("interaction.benzodiazepine-dose", lorazepam("3"), false),
                    arguments("interaction.benzodiazepine-dose", lorazepam("3.1"), true));
        }

        @ParameterizedTest(name = "{0}: {2}")
        @MethodSource("figures")
        void aFigureRaisesItsRuleOnOneSideOfItsLimitOnly(String rule, Chart chart, boolean raised) {
            assertThat(ids(POLICY.assess(chart)).contains(rule)).isEqualTo(raised);
        }

        static Stream<Arguments> pressures() {
            BloodPressure borderline = new BloodPressure(159, 99);
            BloodPressure high = new BloodPressure(160, 88);
            BloodPressure highBelow = new BloodPressure(140, 100);
            return Stream.of(
                    arguments("note.blood-pressure", withPressures(new BloodPressure(140, 90)), false),
                    arguments("note.blood-pressure", withPressures(new BloodPressure(141, 90)), true),
                    arguments("note.blood-pressure", withPressures(new BloodPressure(140, 91)), true),
                    arguments("review.blood-pressure", withPressures(borderline), false),
                    arguments("review.blood-pressure", withPressures(high), true),
                    arguments("review.blood-pressure", withPressures(highBelow), true),
                    arguments("contraindication.uncontrolled-hypertension", withPressures(high), false),
                    arguments("contraindication.uncontrolled-hypertension", withPressures(high, borderline), false),
                    arguments("contraindication.uncontrolled-hypertension", withPressures(high, highBelow), true),
                    arguments(
                            "contraindication.uncontrolled-hypertension",
                            taking(withPressures(high, high), "Lisinopril 10 MG Oral Tablet"),
                            false),
                    arguments(
                            "contraindication.uncontrolled-hypertension",
                            taking(withPressures(new BloodPressure(179, 109)), "Lisinopril 10 MG Oral Tablet"),
                            false),
                    arguments(
                            "contraindication.uncontrolled-hypertension",
                            taking(withPressures(new BloodPressure(180, 90)), "Lisinopril 10 MG Oral Tablet"),
                            true),
                    arguments(
                            "contraindication.uncontrolled-hypertension",
                            withPressures(new BloodPressure(150, 110)),
                            true));
        }

        @ParameterizedTest(name = "{0}: {2}")
        @MethodSource("pressures")
        void bloodPressureRaisesItsRuleOnOneSideOfItsLimitOnly(String rule, Chart chart, boolean raised) {
            assertThat(ids(POLICY.assess(chart)).contains(rule)).isEqualTo(raised);
        }

        @Test
        void aPatientWithSystolicOf182IsDeclinedAndToldWhy() {
            Verdict verdict = POLICY.assess(withPressures(new BloodPressure(182, 90)));
            assertThat(verdict).isInstanceOf(Verdict.Declined.class);
            assertThat(verdict.reasons().getFirst().evidence())
                    .containsExactly("182/90 mmHg (measured here, 2026-11-23)");
        }

        private static Chart massIndex(String kilogramsAtOneMetreSeventy) {
            return with(Measure.WEIGHT_KILOGRAMS, kilogramsAtOneMetreSeventy);
        }

        private static Chart lorazepam(String milligrams) {
            return with(Measure.LORAZEPAM_EQUIVALENT_MILLIGRAMS, milligrams);
        }
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
            assertThat(ids(POLICY.assess(meantFor(Indication.ANXIETY)))).contains("indication.weaker-evidence");
            assertThat(ids(POLICY.assess(meantFor(Indication.PTSD)))).contains("indication.weaker-evidence");
            assertThat(ids(POLICY.assess(meantFor(Indication.DEPRESSION)))).isEmpty();
        }
    }

    @Nested
    class TheReferral {

        private final Recorded dependence =
                new Recorded(Question.SUBSTANCE_USE_DISORDER, "Dependent drug abuse, since 2022-10-22", true);

        @Test
        void aDiagnosisCountsUntilTheQuestionIsAnswered() {
            Chart chart = withRecorded(notAsked(Question.SUBSTANCE_USE_DISORDER), dependence);
            assertThat(POLICY.assess(chart)).isInstanceOf(Verdict.Declined.class);
            assertThat(POLICY.assess(chart).reasons().getFirst().evidence())
                    .containsExactly("referral: Dependent drug abuse, since 2022-10-22");
        }

        @Test
        void answeringNoAgainstTheReferralNeedsAPhysicianAndIsNotSilent() {
            Verdict verdict = POLICY.assess(withRecorded(aHealthyAdult(), dependence));
            assertThat(verdict).isInstanceOf(Verdict.NeedsPhysicianReview.class);
            assertThat(ids(verdict)).contains("review.contradicts-referral");
        }

        @Test
        void whatIsOverContradictsNothing() {
            Recorded past = new Recorded(Question.PREGNANCY_POTENTIAL, "Normal pregnancy, until 2020-12-10", false);
            assertThat(ids(POLICY.assess(withRecorded(aHealthyAdult(), past))))
                    .containsExactly("indication.treatment-resistant");
        }
    }

    @Nested
    class Medicines {

        static Stream<Arguments> interactions() {
            return Stream.of(
                    arguments("interaction.benzodiazepine", "LORazepam 1 MG Oral Tablet"),
                    arguments("interaction.lamotrigine", "lamotrigine 100 mg"),
                    arguments("interaction.maoi", "Tranylcypromine"),
                    arguments("interaction.antipsychotic", "risperidone"),
                    arguments("interaction.cyp-inhibitor", "Clarithromycin"),
                    arguments("interaction.cyp-inducer", "St John's wort"),
                    arguments("interaction.theophylline", "aminophylline"),
                    arguments("interaction.stimulant", "methylphenidate XR"),
                    arguments(
                            "interaction.sedative", "Acetaminophen 325 MG / Oxycodone Hydrochloride 5 MG Oral Tablet"),
                    arguments("interaction.naltrexone", "naltrexone"),
                    arguments("interaction.ssri", "escitalopram"));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @MethodSource("interactions")
        void aMedicineThatInteractsIsSaid(String rule, String drug) {
            assertThat(ids(POLICY.assess(taking(aHealthyAdult(), drug)))).contains(rule);
        }

        @Test
        void aNameInsideAnotherNameIsNotMeant() {
            assertThat(ids(POLICY.assess(taking(aHealthyAdult(), "desmethylcitalopramate"))))
                    .doesNotContain("interaction.ssri");
        }
    }

    @Nested
    class Freshness {

        @Test
        void everythingThatIsNotThereIsAskedForByName() {
            assertThat(missing(without(Measure.PHQ_9))).containsExactly("phq-9");
            assertThat(missing(without(Measure.GAD_7))).containsExactly("gad-7");
            assertThat(missing(without(Measure.WEIGHT_KILOGRAMS))).containsExactly("vitals");
            assertThat(missing(withPressures())).containsExactly("vitals");
        }

        @Test
        void aQuestionnaireCountsForThirtyDaysAndNotForThirtyOne() {
            assertThat(missing(laterBy(30))).isEmpty();
            assertThat(missing(laterBy(31))).containsExactly("phq-9", "gad-7", "c-ssrs", "vitals");
        }

        private List<String> missing(Chart chart) {
            return POLICY.assess(chart).missing().stream().map(Missing::code).toList();
        }

        private Chart laterBy(int days) {
            Chart chart = aHealthyAdult();
            LocalDate day = ChartFixture.TODAY.plusDays(days);
            return new Chart(
                    day,
                    chart.birthDate(),
                    chart.administrativeGender(),
                    chart.indication(),
                    chart.answers(),
                    chart.recorded(),
                    chart.pressures(),
                    chart.readings(),
                    chart.medications(),
                    chart.trials(),
                    chart.suicideRisk());
        }
    }

    @Nested
    class TheTable {

        @Test
        void ruleIdsAndVersionsAreUniqueAndEverySentenceHasASource() {
            assertThat(RULES.rules())
                    .extracting(rule -> rule.id() + "/" + rule.version())
                    .doesNotHaveDuplicates();
            assertThat(RULES.rules()).allSatisfy(rule -> {
                assertThat(rule.sentence()).endsWith(".");
                assertThat(rule.source().citation()).isNotBlank();
            });
        }

        @Test
        void everyQuestionHasItsWordingOnce() {
            assertThat(RULES.questions()).extracting(QuestionText::id).containsExactlyInAnyOrder(Question.values());
        }

        @Test
        void aRuleIsInForceFromItsFirstDayAndTheLatestVersionCounts() {
            Rule first = RULES.rules().getFirst();
            Rule second = new Rule(
                    first.id(),
                    2,
                    LocalDate.of(2027, 1, 1),
                    Severity.NOTE,
                    first.sentence(),
                    first.source(),
                    first.criterion());
            EligibilityPolicy policy =
                    new EligibilityPolicy(List.of(second, first), RULES.trialCriteria(), RULES.requirements());
            assertThat(policy.inForceOn(LocalDate.of(2026, 10, 31))).isEmpty();
            assertThat(policy.inForceOn(LocalDate.of(2026, 12, 31))).containsExactly(first);
            assertThat(policy.inForceOn(LocalDate.of(2027, 1, 1))).containsExactly(second);
        }
    }

    static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.rule().id()).toList();
    }
}
