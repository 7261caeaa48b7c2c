package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every order, weight and strength. */
class DoseArithmeticHoldsForEveryPatientTest {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HALF_TENTH = new BigDecimal("0.05");

    @Property
    void theDoseIsAtMostTheOrderAndLessThanATenthOfAMilligramBelowIt(
            @ForAll @BigRange(min = "0.1", max = "1.0") @Scale(2) BigDecimal ordered,
            @ForAll @BigRange(min = "30", max = "250") @Scale(1) BigDecimal weight,
            @ForAll @IntRange(min = 1, max = 100) int strength) {
        DosePlan plan = plan(ordered, weight, strength, 40);
        BigDecimal exact = ordered.multiply(weight);

        assertThat(plan.dose().value()).isLessThanOrEqualTo(exact);
        assertThat(exact.subtract(plan.dose().value())).isLessThan(TENTH);
    }

    @Property
    void whatIsChartedIsExactlyWhatTheSyringeHolds(
            @ForAll @BigRange(min = "0.1", max = "1.0") @Scale(2) BigDecimal ordered,
            @ForAll @BigRange(min = "30", max = "250") @Scale(1) BigDecimal weight,
            @ForAll @IntRange(min = 1, max = 100) int strength) {
        DosePlan plan = plan(ordered, weight, strength, 40);
        BigDecimal concentration = BigDecimal.valueOf(strength);

        assertThat(plan.given().value())
                .isEqualByComparingTo(plan.drawn().value().multiply(concentration));
        assertThat(plan.given().value()).isLessThanOrEqualTo(plan.dose().value());
        assertThat(plan.dose().value().subtract(plan.given().value())).isLessThan(HUNDREDTH.multiply(concentration));
    }

    @Property
    void theSameSumInWholeNumbersGivesTheSameDose(
            @ForAll @IntRange(min = 10, max = 100) int hundredthsOfAMilligramPerKilogram,
            @ForAll @IntRange(min = 300, max = 2500) int tenthsOfAKilogram) {
        DosePlan plan = plan(
                BigDecimal.valueOf(hundredthsOfAMilligramPerKilogram, 2),
                BigDecimal.valueOf(tenthsOfAKilogram, 1),
                10,
                40);
        long tenthsOfAMilligram = (long) hundredthsOfAMilligramPerKilogram * tenthsOfAKilogram / 100;

        assertThat(plan.given().value()).isEqualTo(BigDecimal.valueOf(tenthsOfAMilligram, 1));
    }

    @Property
    void thePumpDeliversTheWholeVolumeWithinItsRounding(
            @ForAll @BigRange(min = "10", max = "500") @Scale(1) BigDecimal volume,
            @ForAll @IntRange(min = 2, max = 100) int minutes) {
        Infusion infusion = Infusion.of(new Millilitres(volume), minutes);
        BigDecimal delivered = infusion.rate().value().multiply(BigDecimal.valueOf(minutes));
        BigDecimal wanted = volume.multiply(BigDecimal.valueOf(60));

        assertThat(delivered.subtract(wanted).abs())
                .isLessThanOrEqualTo(HALF_TENTH.multiply(BigDecimal.valueOf(minutes)));
    }

    @Property
    void aHeavierPatientNeverGetsLess(
            @ForAll @BigRange(min = "30", max = "249") @Scale(1) BigDecimal weight,
            @ForAll @BigRange(min = "0.0", max = "1.0") @Scale(1) BigDecimal more) {
        BigDecimal half = new BigDecimal("0.5");

        assertThat(plan(half, weight.add(more), 10, 40).given().value())
                .isGreaterThanOrEqualTo(plan(half, weight, 10, 40).given().value());
    }

    private static DosePlan plan(BigDecimal ordered, BigDecimal weight, int strength, int minutes) {
        return (DosePlan.infusion(
                new MilligramsPerKilogram(ordered),
                new Kilograms(weight),
                new MilligramsPerMillilitre(BigDecimal.valueOf(strength)),
                Millilitres.of("50"),
                minutes));
    }
}
