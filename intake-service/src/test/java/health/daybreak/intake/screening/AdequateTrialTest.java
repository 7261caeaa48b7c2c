package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import health.daybreak.intake.screening.store.PolicyFile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdequateTrialTest {

    private final TrialCriteria criteria =
            PolicyFile.read().criteria().getLast().trials();

    @ParameterizedTest(name = "sertraline {0} mg: adequate {1}")
    @CsvSource({"49, false", "50, true", "51, true"})
    void theDoseMustReachTheMinimumOfTheDrug(String milligrams, boolean adequate) {
        assertThat(criteria.judge(trial("sertraline", milligrams, 8, 90, 10)).adequate())
                .isEqualTo(adequate);
    }

    @ParameterizedTest(name = "{0} weeks: adequate {1}, remarked {2}")
    @CsvSource({"3, false, false", "4, true, true", "5, true, true", "6, true, false", "7, true, false"})
    void fourWeeksCountAndFewerThanSixAreRemarked(int weeks, boolean adequate, boolean remarked) {
        TrialFinding finding = criteria.judge(trial("sertraline", "100", weeks, 90, 10));
        assertThat(finding.adequate()).isEqualTo(adequate);
        assertThat(finding.remarks().stream().anyMatch(remark -> remark.contains("some payers ask 6")))
                .isEqualTo(remarked);
    }

    @ParameterizedTest(name = "adherence {0}%: adequate {1}")
    @CsvSource({"79, false", "80, true", "81, true"})
    void adherenceBelowEightyPercentIsRecordedAndNotCounted(int adherence, boolean adequate) {
        assertThat(criteria.judge(trial("sertraline", "100", 8, adherence, 10)).adequate())
                .isEqualTo(adequate);
    }

    @ParameterizedTest(name = "{0}% better: counts {1}")
    @CsvSource({"-10, true", "49, true", "50, false", "51, false"})
    void lessThanHalfBetterIsAFailure(int response, boolean counts) {
        assertThat(criteria.judge(trial("sertraline", "100", 8, 90, response)).counts())
                .isEqualTo(counts);
    }

    @Test
    void stoppingForSideEffectsBeforeTheMinimumIsSaidAndNotCounted() {
        AntidepressantTrial stopped = new AntidepressantTrial(
                "paroxetine", new BigDecimal("20"), 2, 90, 0, WhyStopped.SIDE_EFFECTS, true, null, null);
        assertThat(criteria.judge(stopped).against()).containsExactly("stopped for side effects after 2 weeks");
    }

    @Test
    void adherenceThatNobodyKnowsIsRemarkedAndDoesNotSpoilTheTrial() {
        TrialFinding finding = criteria.judge(trial("sertraline", "100", 8, null, 10));
        assertThat(finding.counts()).isTrue();
        assertThat(finding.remarks()).contains("adherence is not known");
    }

    @Test
    void anEarlierEpisodeDoesNotCountForThisOne() {
        AntidepressantTrial earlier = new AntidepressantTrial(
                "sertraline", new BigDecimal("100"), 8, 90, 10, WhyStopped.NO_OR_LITTLE_RESPONSE, false, null, null);
        assertThat(criteria.judge(earlier).adequate()).isTrue();
        assertThat(criteria.judge(earlier).counts()).isFalse();
    }

    @Test
    void aDrugWithoutAMinimumDoseOnFileIsLeftToThePrescriber() {
        assertThat(criteria.judge(trial("tianeptine", "37.5", 8, 90, 10)).against())
                .containsExactly("no minimum dose is on file for this drug; a prescriber must judge it");
    }

    @Test
    void similarNamesAreDifferentDrugs() {
        assertThat(criteria.judge(trial("Escitalopram 10 MG Oral Tablet", "10", 8, 90, 10))
                        .adequate())
                .isTrue();
        assertThat(criteria.judge(trial("Citalopram 10 MG Oral Tablet", "10", 8, 90, 10))
                        .adequate())
                .isFalse();
        assertThat(criteria.judge(trial("desvenlafaxine", "50", 8, 90, 10)).drug())
                .isEqualTo("desvenlafaxine");
    }

    @Test
    void differentDrugsThatFailedAreCountedOnceEach() {
        assertThat(criteria.failedDrugs(List.of(
                        trial("sertraline", "100", 8, 90, 10),
                        trial("Zoloft", "200", 12, 90, 20),
                        trial("bupropion", "300", 6, 85, 30),
                        trial("mirtazapine", "7.5", 8, 90, 0))))
                .isEqualTo(2);
    }

    @Test
    void theVerdictOnResistanceNamesTheDrugsAndHowManyItTakes() {
        TreatmentResistance resistant =
                criteria.resistance(List.of(trial("Zoloft", "100", 8, 90, 10), trial("venlafaxine", "150", 8, 90, 20)));
        assertThat(resistant.outcome()).isEqualTo(TreatmentResistance.Outcome.RESISTANT);
        assertThat(resistant.drugClasses()).containsExactly("SNRI", "SSRI");
        assertThat(resistant.sentence())
                .isEqualTo("2 different antidepressants (sertraline, venlafaxine) were tried adequately in this episode"
                        + " and failed; treatment resistance takes 2.");
        TreatmentResistance not = criteria.resistance(List.of(trial("sertraline", "100", 8, 90, 10)));
        assertThat(not.outcome()).isEqualTo(TreatmentResistance.Outcome.NOT_RESISTANT);
        assertThat(not.sentence())
                .startsWith("One antidepressant (sertraline) was tried adequately in this episode and failed");
        assertThat(criteria.resistance(List.of(trial("sertraline", "25", 8, 90, 10)))
                        .sentence())
                .startsWith("No antidepressant was tried adequately");
        assertThat(criteria.resistance(List.of()).outcome()).isEqualTo(TreatmentResistance.Outcome.NOT_KNOWN);
    }

    private static AntidepressantTrial trial(
            String drug, String milligrams, int weeks, @Nullable Integer adherence, int response) {
        return new AntidepressantTrial(
                drug,
                new BigDecimal(milligrams),
                weeks,
                adherence,
                response,
                WhyStopped.NO_OR_LITTLE_RESPONSE,
                true,
                null,
                null);
    }
}
