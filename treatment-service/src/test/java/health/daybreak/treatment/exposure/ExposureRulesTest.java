package health.daybreak.treatment.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.limits.TestLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExposureRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final ExposureRules rules = new ExposureRules(TestLimits.SHIPPED);

    @Test
    void dosesAddUpExactly() {
        Exposure tenths = new Exposure(IntStream.range(0, 10)
                .mapToObj(day -> new DosePoint(ago(day), new BigDecimal("0.1")))
                .toList());

        assertThat(tenths.milligrams()).isEqualByComparingTo("1.0");
        assertThat(tenths.within(Duration.ofDays(3), NOW)).hasSize(4);
    }

    @ParameterizedTest(name = "{0} sessions since: due {1}")
    @CsvSource({"5, false", "6, true", "7, true"})
    void bladderAndTreatmentAreLookedAtEverySixSessions(int sessions, boolean due) {
        assertThat(due(LongTermCheck.URINARY, daily(sessions))).isEqualTo(due);
        assertThat(due(LongTermCheck.RE_EVALUATION, daily(sessions))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} days since the first dose: due {1}")
    @CsvSource({"90, false", "91, true", "92, true"})
    void orAfterThreeMonths(int days, boolean due) {
        assertThat(due(LongTermCheck.URINARY, doses(days, 35))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} days since the first dose: due {1}")
    @CsvSource({"182, false", "183, true", "184, true"})
    void liverCognitionAndDependenceAreLookedAtEverySixMonths(int days, boolean due) {
        for (LongTermCheck check : List.of(LongTermCheck.LIVER, LongTermCheck.COGNITION, LongTermCheck.DEPENDENCE)) {
            assertThat(due(check, doses(days, 35))).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "from 40 to {0} mg in 90 days: due {1}")
    @CsvSource({"49.9, false", "50, true", "50.1, true", "30, false"})
    void aDoseThatGrewByAQuarterAsksForAReviewOfTolerance(String last, boolean due) {
        Exposure grew = new Exposure(
                List.of(new DosePoint(ago(90), new BigDecimal("40")), new DosePoint(ago(1), new BigDecimal(last))));

        assertThat(due(LongTermCheck.TOLERANCE, grew)).isEqualTo(due);
    }

    @ParameterizedTest(name = "after intervals of 28 and 28 days, {0} and {1}: due {2}")
    @CsvSource({"21, 22, false", "21, 21, true", "20, 21, true"})
    void intervalsThatShrinkByAQuarterAskForAReview(int third, int fourth, boolean due) {
        assertThat(due(
                        LongTermCheck.INTERVAL,
                        doses(56 + third + fourth, 35, 28 + third + fourth, 35, third + fourth, 35, fourth, 35, 0, 35)))
                .isEqualTo(due);
    }

    @Test
    void inAnInductionIntervalsMeanNothing() {
        assertThat(due(LongTermCheck.INTERVAL, doses(14, 35, 9, 35, 4, 35, 2, 35, 0, 35)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(LongTermCheck.class)
    void whatWasLookedAtJustNowIsNotDueAndWithoutADoseNothingIs(LongTermCheck check) {
        Exposure much = doses(200, 20, 150, 30, 100, 35, 80, 40, 60, 45, 40, 50, 20, 60, 10, 80, 5, 90);
        ChecksOfPatient done = ChecksOfPatient.none("patient-1")
                .with(new CheckDone(check, "staff-nurse", NOW))
                .state();

        assertThat(standing(check, much, done).due()).isFalse();
        assertThat(standing(check, new Exposure(List.of()), ChecksOfPatient.none("patient-1"))
                        .due())
                .isFalse();
    }

    private boolean due(LongTermCheck check, Exposure exposure) {
        return standing(check, exposure, ChecksOfPatient.none("patient-1")).due();
    }

    private ExposureRules.Standing standing(LongTermCheck check, Exposure exposure, ChecksOfPatient done) {
        return rules.standings(exposure, done, NOW).stream()
                .filter(standing -> standing.check() == check)
                .findFirst()
                .orElseThrow();
    }

    private static Exposure daily(int sessions) {
        return new Exposure(IntStream.range(0, sessions)
                .mapToObj(day -> new DosePoint(ago(day), new BigDecimal("35")))
                .toList());
    }

    /** Pairs of days ago and milligrams. */
    private static Exposure doses(int... pairs) {
        return new Exposure(IntStream.range(0, pairs.length / 2)
                .mapToObj(index -> new DosePoint(ago(pairs[2 * index]), BigDecimal.valueOf(pairs[2 * index + 1])))
                .toList());
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
