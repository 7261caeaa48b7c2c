package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.goodFacts;
import static health.daybreak.treatment.gate.GateFixture.with;
import static health.daybreak.treatment.gate.GateFixture.withVitals;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.vitals.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit below, at and above. */
class VitalsChecksTest {

    private final VitalsChecks checks = new VitalsChecks(TestLimits.SHIPPED);

    @ParameterizedTest(name = "{0}/{1} mmHg: {2}")
    @CsvSource({
        "139, 89, GO", "140, 90, GO", "141, 90, HOLD", "140, 91, HOLD",
        "159, 99, HOLD", "160, 99, STOP", "159, 100, STOP", "161, 101, STOP",
        "179, 109, STOP", "180, 109, STOP", "179, 110, STOP", "181, 111, STOP"
    })
    void bloodPressure(int systolic, int diastolic, Verdict verdict) {
        assertThat(checks.bloodPressure(with(Reading.of(systolic, diastolic, 70, 98))))
                .extracting(Finding::verdict)
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}/{1} mmHg is beyond a nurse: {2}")
    @CsvSource({"179, 109, false", "180, 109, true", "179, 110, true", "200, 120, true"})
    void aCrisisIsSaidToBeBeyondANurse(int systolic, int diastolic, boolean beyond) {
        Finding finding = checks.bloodPressure(with(Reading.of(systolic, diastolic, 70, 98)));

        assertThat(finding.why().contains("a nurse may not override")).isEqualTo(beyond);
        assertThat(finding.overridableBy()).isEqualTo(Authority.PRESCRIBER);
    }

    @ParameterizedTest(name = "{0} a minute: {1}")
    @CsvSource({
        "44, STOP",
        "45, HOLD",
        "49, HOLD",
        "50, GO",
        "51, GO",
        "99, GO",
        "100, GO",
        "101, HOLD",
        "119, HOLD",
        "120, HOLD",
        "121, STOP"
    })
    void heartRate(int heartRate, Verdict verdict) {
        assertThat(checks.heartRate(with(Reading.of(126, 80, heartRate, 98))).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} %: {1}")
    @CsvSource({"91, STOP", "92, HOLD", "94, HOLD", "95, GO", "96, GO", "100, GO"})
    void oxygen(int oxygen, Verdict verdict) {
        assertThat(checks.oxygen(with(Reading.of(126, 80, 70, oxygen))).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} breaths a minute: {1}")
    @CsvSource({"9, STOP", "10, GO", "11, GO", "24, GO", "25, HOLD", "30, HOLD", "31, STOP"})
    void breathing(int breaths, Verdict verdict) {
        assertThat(checks.breathing(with(Reading.of(126, 80, 70, 98).breathing(breaths)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whatWasNotMeasuredHoldsAndNobodyCanOverrideThat() {
        assertThat(checks.breathing(with(Reading.of(126, 80, 70, 98))))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(Verdict.HOLD, Authority.NOBODY);
        assertThat(checks.bloodPressure(with(GateAnswers.none())))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(Verdict.HOLD, Authority.NOBODY);
    }

    @ParameterizedTest(name = "after {0} rechecks: {1}")
    @CsvSource({"0, check again in 15 min", "1, check again in 15 min", "2, a prescriber decides"})
    void aHoldIsRecheckedTwiceBeforeAPrescriberDecides(int rechecks, String says) {
        Gate gate = with(withVitals(Reading.of(150, 80, 70, 98)), goodFacts(Route.IV), rechecks);

        assertThat(checks.bloodPressure(gate).why()).endsWith(says);
    }
}
