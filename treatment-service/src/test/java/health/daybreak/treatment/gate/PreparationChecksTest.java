package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.NOW;
import static health.daybreak.treatment.gate.GateFixture.goodAnswers;
import static health.daybreak.treatment.gate.GateFixture.goodFacts;
import static health.daybreak.treatment.gate.GateFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.limits.TestLimits;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationChecksTest {

    private final PreparationChecks checks = new PreparationChecks(TestLimits.SHIPPED);

    @Nested
    class TheEscort {

        @Test
        void isNamedWithPhoneAndTime() {
            assertThat(checks.escort(GateFixture.allIsRight()).verdict()).isEqualTo(Verdict.GO);
        }

        @ParameterizedTest(name = "name {0}, phone {1}, time {2}")
        @CsvSource({", +1 555 0100, true", "Paul, , true", "Paul, +1 555 0100, false", "' ', +1 555 0100, true"})
        void holdsWhileAnyOfTheThreeIsMissing(@Nullable String name, @Nullable String phone, boolean time) {
            Finding finding = checks.escort(with(escort(false, new Escort(name, phone, time ? NOW : null))));

            assertThat(finding.verdict()).isEqualTo(Verdict.HOLD);
        }

        @Test
        void stopsTheDoseWhenNobodyComesAndNobodyCanOverrideThat() {
            assertThat(checks.escort(with(escort(true, null))))
                    .extracting(Finding::verdict, Finding::overridableBy)
                    .containsExactly(Verdict.STOP, Authority.NOBODY);
        }

        @Test
        void thatNobodyAskedAboutHolds() {
            assertThat(checks.escort(with(GateAnswers.none())).verdict()).isEqualTo(Verdict.HOLD);
        }

        private GateAnswers escort(boolean none, @Nullable Escort escort) {
            return new GateAnswers(
                            null, none, escort, null, null, null, null, null, null, null, null, null, null, null, null)
                    .over(goodAnswers());
        }
    }

    @Nested
    class Fasting {

        @ParameterizedTest(name = "food {0} min ago, a full meal {1}: {2}")
        @CsvSource({
            "119, true, STOP", "120, true, HOLD", "121, true, HOLD", "119, false, HOLD",
            "359, true, HOLD", "360, true, GO", "361, true, GO", "119, , STOP"
        })
        void fromFood(int minutes, @Nullable Boolean meal, Verdict verdict) {
            assertThat(checks.fasting(with(fasting(minutes, meal, 180))).verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest(name = "clear fluid {0} min ago: {1}")
        @CsvSource({"119, HOLD", "120, GO", "121, GO"})
        void fromClearFluid(int minutes, Verdict verdict) {
            assertThat(checks.fasting(with(fasting(480, true, minutes))).verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void thatNobodyAskedAboutHolds() {
            assertThat(checks.fasting(with(GateAnswers.none())))
                    .extracting(Finding::verdict, Finding::overridableBy)
                    .containsExactly(Verdict.HOLD, Authority.NOBODY);
        }

        private GateAnswers fasting(int solids, @Nullable Boolean meal, int fluid) {
            return new GateAnswers(
                    true,
                    false,
                    null,
                    ago(solids),
                    meal,
                    ago(fluid),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private Instant ago(int minutes) {
            return NOW.minus(Duration.ofMinutes(minutes));
        }
    }

    @Nested
    class TheWeight {

        @ParameterizedTest(name = "{0} hours old: {1}")
        @CsvSource({"0, GO", "167, GO", "168, GO", "169, STOP"})
        void countsForSevenDays(int hours, Verdict verdict) {
            Weighing old = new Weighing(Kilograms.of("70"), NOW.minus(Duration.ofHours(hours)));

            assertThat(checks.weight(with(GateAnswers.none().with(old))).verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void thatIsUnknownBlocksTheDose() {
            GateFacts nobody = new GateFacts(PatientFacts.unknown("patient-1"), null, null, null, null);

            assertThat(checks.weight(with(GateAnswers.none(), nobody, 0)))
                    .extracting(Finding::verdict, Finding::overridableBy)
                    .containsExactly(Verdict.STOP, Authority.NOBODY);
        }

        @Test
        void atScreeningIsTakenWhenNoNewerOneIsKnown() {
            assertThat(checks.weight(with(GateAnswers.none(), goodFacts(Route.IV), 0))
                            .why())
                    .isEqualTo("70 kg is 20 days old: weigh again");
        }
    }
}
