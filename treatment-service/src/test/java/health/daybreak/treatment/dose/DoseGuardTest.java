package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.limits.TestLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseGuardTest {

    private final DoseGuard guard = new DoseGuard(TestLimits.SHIPPED);

    @ParameterizedTest(name = "{0} mg/kg into a vein: {1} problems")
    @CsvSource({"0.09, 1", "0.1, 0", "0.5, 0", "1.0, 0", "1.01, 1"})
    void anInfusionIsBetweenATenthAndOneMilligramPerKilogram(String ordered, int problems) {
        assertThat(guard.problems(infusion(ordered, "70", "50", 40))).hasSize(problems);
    }

    @ParameterizedTest(name = "{0} mg/kg by {1}: {2} problems")
    @CsvSource({"0.29, IM, 1", "0.3, IM, 0", "1.0, IM, 0", "1.01, IM, 1", "0.29, KAP, 1", "0.3, KAP, 0"})
    void anInjectionIsBetweenThreeTenthsAndOneMilligramPerKilogram(String ordered, Route route, int problems) {
        DosePlan plan = DosePlan.injection(
                route, MilligramsPerKilogram.of(ordered), Kilograms.of("70"), MilligramsPerMillilitre.of("10"));

        assertThat(guard.problems(plan)).hasSize(problems);
    }

    @ParameterizedTest(name = "{0} min: {1} problems")
    @CsvSource({"1, 1", "2, 0", "100, 0", "101, 1"})
    void anInfusionLastsTwoToAHundredMinutes(int minutes, int problems) {
        assertThat(guard.problems(infusion("0.5", "70", "50", minutes))).hasSize(problems);
    }

    @ParameterizedTest(name = "35 mg is 3.50 mL, into {0} mL: {1} problems")
    @CsvSource({"3.49, 1", "3.50, 0", "3.51, 0"})
    void theDrugFitsIntoItsInfusion(String total, int problems) {
        assertThat(guard.problems(infusion("0.5", "70", total, 40))).hasSize(problems);
    }

    @ParameterizedTest(name = "{0} kg at 1 mg/kg needs a second person: {1}")
    @CsvSource({"99.9, false", "100, false", "100.1, true"})
    void aDoseOverAHundredMilligramsNeedsASecondPerson(String weight, boolean needed) {
        assertThat(guard.needsSecondPerson(infusion("1.0", weight, "50", 40))).isEqualTo(needed);
    }

    @ParameterizedTest(name = "a vial of {0} mg/mL: {1} problems")
    @CsvSource({"9.9, 1", "10, 0", "10.0, 0", "25, 1", "50, 0", "100, 0", "500, 1"})
    void aVialOfAStrengthThatDoesNotExistIsNotBelieved(String strength, int problems) {
        DosePlan plan = DosePlan.injection(
                Route.IM, MilligramsPerKilogram.of("0.5"), Kilograms.of("70"), MilligramsPerMillilitre.of(strength));

        assertThat(guard.problems(plan)).hasSize(problems);
    }

    private static DosePlan infusion(String ordered, String weight, String total, int minutes) {
        return DosePlan.infusion(
                MilligramsPerKilogram.of(ordered),
                Kilograms.of(weight),
                MilligramsPerMillilitre.of("10"),
                Millilitres.of(total),
                minutes);
    }
}
