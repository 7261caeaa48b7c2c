package health.daybreak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    /** The quantiles 0.0005 and 0.9995 of the binomial distribution, as SciPy's {@code binom.ppf} has them. */
    @ParameterizedTest
    @CsvSource({"100, .5, 34, 66", "380, .54, 173, 237", "380, .05, 7, 34", "20, .3, 0, 13", "5, .065, 0, 3"})
    void theBoundsAreThoseOfTheBinomialDistribution(int of, double share, int low, int high) {
        assertThat(Figure.low(of, share)).isEqualTo(low);
        assertThat(Figure.high(of, share)).isEqualTo(high);
    }

    @Test
    void aShareOnTheBoundIsWithinAndOneBeyondItIsOut() {
        assertThat(Figure.share("Response", .5, .5, 34, 100).within()).isTrue();
        assertThat(Figure.share("Response", .5, .5, 33, 100).within()).isFalse();
        assertThat(Figure.share("Response", .5, .5, 67, 100).within()).isFalse();
    }

    @Test
    void anEffectMayLieThreeAndAThirdDeviationsAway() {
        Figure effect = Figure.normal("Effect", 1.5, 1.5, .1, 1.82, 100);

        assertThat(effect.high()).isCloseTo(1.829, within(.001));
        assertThat(effect.within()).isTrue();
        assertThat(Figure.normal("Effect", 1.5, 1.5, .1, 1.84, 100).within()).isFalse();
    }

    @Test
    void aLineSaysWhatIsOut() {
        assertThat(Figure.share("Response", null, .5, 10, 100).line())
                .startsWith("  Response")
                .endsWith("OUT");
    }
}
