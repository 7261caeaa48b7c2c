package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Worked examples, done by hand. */
class DosePlanTest {

    private static final MilligramsPerMillilitre TEN = MilligramsPerMillilitre.of("10");

    @Test
    void halfAMilligramForEachOfSeventyKilogramsInFiftyMillilitresOverFortyMinutes() {
        DosePlan plan = infusion("0.5", "70.2", "10");

        assertThat(plan.given()).isEqualTo(Milligrams.of("35.1"));
        assertThat(plan.drawn()).isEqualTo(Millilitres.of("3.51"));
        assertThat(plan.infusion()).isNotNull();
        assertThat(plan.steps())
                .extracting(step -> step.says() + " = " + step.result() + " " + step.unit())
                .containsExactly(
                        "0.5 mg/kg x 70.2 kg = 35.1 mg",
                        "35.1 mg at 10 mg/mL = 3.51 mL",
                        "in 50 mL over 40 min = 75.0 mL/h");
    }

    @Test
    void whatTheOrderComesToIsNeverRoundedUp() {
        assertThat(infusion("0.5", "70.39", "10").dose()).isEqualTo(Milligrams.of("35.1"));
        assertThat(infusion("0.5", "70.40", "10").dose()).isEqualTo(Milligrams.of("35.2"));
    }

    @Test
    void aStrongerSolutionIsDrawnToWhatTheSyringeShowsAndChartedAsWhatItHolds() {
        DosePlan plan = infusion("0.5", "70.3", "50");

        assertThat(plan.dose()).isEqualTo(Milligrams.of("35.1"));
        assertThat(plan.drawn()).isEqualTo(Millilitres.of("0.70"));
        assertThat(plan.given()).isEqualTo(Milligrams.of("35.0"));
        assertThat(plan.steps()).extracting(DosePlan.Step::rounding).contains("what the syringe holds");
    }

    @Test
    void anInjectionHasNoPump() {
        DosePlan plan = DosePlan.injection(Route.IM, MilligramsPerKilogram.of("0.5"), Kilograms.of("80"), TEN);

        assertThat(plan.infusion()).isNull();
        assertThat(plan.given()).isEqualTo(Milligrams.of("40.0"));
        assertThat(plan.steps()).hasSize(2);
    }

    @Test
    void aTenthTimesThreeIsThreeTenths() {
        assertThat(infusion("0.1", "3", "10").given()).isEqualTo(Milligrams.of("0.3"));
    }

    @Test
    void aDoseTooSmallToDrawUpIsNotADose() {
        assertThatThrownBy(() -> infusion("0.001", "40", "50")).isInstanceOf(IllegalArgumentException.class);
    }

    private static DosePlan infusion(String ordered, String weight, String concentration) {
        return DosePlan.infusion(
                MilligramsPerKilogram.of(ordered),
                Kilograms.of(weight),
                MilligramsPerMillilitre.of(concentration),
                Millilitres.of("50"),
                40);
    }
}
