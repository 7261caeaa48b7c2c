package health.daybreak.intake.screening;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import health.daybreak.intake.screening.store.PolicyFile;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trials that overlap, end before they begin, or lie ahead. */
class TrialDatesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final TrialCriteria criteria =
            PolicyFile.read().criteria().getLast().trials();

    @Test
    void aTrialThatEndsBeforeItBeginsIsRefusedAndOneOfASingleDayIsNot() {
        refused("trial-ends-before-it-begins", () -> taken("sertraline", MARCH, MARCH.minusDays(1), 0));
        assertThat(taken("sertraline", MARCH, MARCH, 0).weeks()).isZero();
    }

    @Test
    void aDrugThatIsStillTakenHasNoLastDay() {
        refused(
                "still-taken-and-ended",
                () -> trial("sertraline", MARCH, MARCH.plusWeeks(8), 8, WhyStopped.STILL_TAKING));
    }

    @ParameterizedTest(name = "{0} weeks in 8 weeks: possible {1}")
    @CsvSource({"8, true", "9, true", "10, false"})
    void aTrialHasNoMoreWeeksThanItsDatesGiveOrTakeOne(int weeks, boolean possible) {
        LocalDate last = MARCH.plusWeeks(8).minusDays(1);
        if (possible) {
            assertThat(taken("sertraline", MARCH, last, weeks).weeks()).isEqualTo(weeks);
        } else {
            refused("more-weeks-than-days", () -> taken("sertraline", MARCH, last, weeks));
        }
    }

    @ParameterizedTest(name = "{0} days are {1} weeks")
    @CsvSource({"1, 0", "6, 0", "7, 1", "13, 1", "14, 2", "42, 6"})
    void weeksByDatesAreWholeWeeksWithBothDaysCounted(int days, int weeks) {
        assertThat(AntidepressantTrial.weeksBetween(MARCH, MARCH.plusDays(days - 1)))
                .isEqualTo(weeks);
    }

    @Test
    void aTrialThatLiesAheadIsRefusedWhenTheFindingsAreSaved() {
        LocalDate today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        Findings ahead = findings(taken("sertraline", today.plusDays(2), null, 0));
        refused("trial-in-the-future", () -> Screening.opened("amara", 1, ahead, "staff-nurse", NOON));
        Findings tomorrow = findings(taken("sertraline", today.plusDays(1), null, 0));
        assertThat(Screening.opened("amara", 1, tomorrow, "staff-nurse", NOON).state())
                .isNotNull();
    }

    @Test
    void drugsTakenAtTheSameTimeAreEachJudgedByThemselvesAndItIsSaid() {
        List<TrialFinding> findings = criteria.judge(List.of(
                taken("sertraline", MARCH, MARCH.plusWeeks(8), 8),
                taken("bupropion", MARCH.plusWeeks(8), MARCH.plusWeeks(16), 8)));
        assertThat(findings.getFirst().remarks()).contains("it overlaps with bupropion; each is judged by itself");
        assertThat(findings.getLast().remarks()).contains("it overlaps with sertraline; each is judged by itself");
        assertThat(findings).allMatch(TrialFinding::counts);
    }

    @Test
    void oneThatBeginsTheDayAfterTheOtherEndsDoesNotOverlap() {
        List<TrialFinding> findings = criteria.judge(List.of(
                taken("sertraline", MARCH, MARCH.plusWeeks(8), 8),
                taken("bupropion", MARCH.plusWeeks(8).plusDays(1), MARCH.plusWeeks(17), 8)));
        assertThat(findings).allSatisfy(finding -> assertThat(finding.remarks()).isEmpty());
    }

    @Test
    void oneThatStillGoesOnOverlapsWithAllThatBeganSince() {
        List<TrialFinding> findings = criteria.judge(List.of(
                trial("sertraline", MARCH, null, 20, WhyStopped.STILL_TAKING),
                taken("bupropion", MARCH.plusWeeks(10), MARCH.plusWeeks(18), 8)));
        assertThat(findings.getFirst().remarks()).contains("it overlaps with bupropion; each is judged by itself");
    }

    @Test
    void theSameDrugTwiceAtTheSameTimeIsSaidAndCountsOnce() {
        List<AntidepressantTrial> trials = List.of(
                taken("sertraline", MARCH, MARCH.plusWeeks(8), 8),
                taken("Zoloft", MARCH.plusWeeks(4), MARCH.plusWeeks(12), 8));
        assertThat(criteria.judge(trials).getLast().remarks())
                .contains("it overlaps with another entry of the same drug, which counts once");
        assertThat(criteria.failedDrugs(trials)).isEqualTo(1);
    }

    private static Findings findings(AntidepressantTrial trial) {
        return new Findings(null, List.of(trial), List.of(), List.of(), null, null, null);
    }

    private static AntidepressantTrial taken(String drug, LocalDate from, @Nullable LocalDate to, int weeks) {
        return trial(drug, from, to, weeks, WhyStopped.NO_OR_LITTLE_RESPONSE);
    }

    private static AntidepressantTrial trial(
            String drug, LocalDate from, @Nullable LocalDate to, int weeks, WhyStopped whyStopped) {
        return new AntidepressantTrial(drug, new BigDecimal("300"), weeks, 95, 20, whyStopped, true, from, to);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
