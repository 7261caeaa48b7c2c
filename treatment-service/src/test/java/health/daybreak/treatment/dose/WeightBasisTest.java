package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By Devine 1974, worked out by hand: at 172.72 cm, which is 68 in, 50 + 8 x 2.3 = 68.4 kg or 45.5 + 18.4 = 63.9 kg. */
class WeightBasisTest {

    private static final BigDecimal OBESE = BigDecimal.valueOf(30);

    @ParameterizedTest(name = "{0}, {1} cm, {2} kg: the dose is for {3} kg")
    @CsvSource({
        "MALE, 172.72, 89.4, 89.4",
        "MALE, 172.72, 89.5, 68.4",
        "MALE, 172.72, 120, 68.4",
        "FEMALE, 172.72, 120, 63.9",
        "FEMALE, 150, 67.4, 67.4",
        "FEMALE, 150, 67.5, 45.5",
        "MALE, 152.40, 69.7, 50.0"
    })
    void theIdealWeightCountsFromABodyMassIndexOfThirtyOn(
            WeightBasis.Build build, BigDecimal centimetres, String measured, String counts) {
        WeightBasis basis = new WeightBasis(WeightBasis.Kind.IDEAL_WHEN_OBESE, centimetres, build);

        assertThat(basis.of(Kilograms.of(measured), OBESE)).isEqualTo(Kilograms.of(counts));
    }

    @Property
    void noDoseIsEverLargerForIt(
            @ForAll @BigRange(min = "30", max = "250") @Scale(1) BigDecimal measured,
            @ForAll @BigRange(min = "120", max = "230") @Scale(1) BigDecimal centimetres,
            @ForAll WeightBasis.Build build) {
        WeightBasis basis = new WeightBasis(WeightBasis.Kind.IDEAL_WHEN_OBESE, centimetres, build);

        assertThat(basis.of(new Kilograms(measured), OBESE).value()).isLessThanOrEqualTo(measured);
    }

    @Test
    void theActualWeightIsTheActualWeight() {
        assertThat(WeightBasis.actual().of(Kilograms.of("140"), OBESE)).isEqualTo(Kilograms.of("140"));
    }

    @Test
    void theIdealWeightNeedsHeightAndBuild() {
        assertThatThrownBy(() -> new WeightBasis(WeightBasis.Kind.IDEAL_WHEN_OBESE, BigDecimal.valueOf(170), null))
                .hasMessageContaining("both are needed");
    }
}
